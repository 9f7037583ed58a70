import 'server-only';
import { db } from '@/lib/db/client';
import { awardedProject } from '@/lib/disclosure/published';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { sumFen } from '@/lib/kernel/money';
import { averageFen } from './average';

/** Cities that have published totals or an awarded project here. */
export async function citiesWithHistory() {
  const [published, own] = await Promise.all([
    db.publishedTotal.findMany({ distinct: ['cityId'], select: { cityId: true } }),
    db.application.findMany({ where: awardedProject, distinct: ['cityId'], select: { cityId: true } }),
  ]);
  const ids = [...published, ...own].map(({ cityId }) => cityId);
  return db.region.findMany({
    where: { id: { in: ids } },
    orderBy: [{ code: 'asc' }],
    select: { id: true, name: true },
  });
}

/** A city's published totals, newest year first, and the same figures counted from our own awards. Null for no city. */
export async function historyOf(cityId: string) {
  const city = await db.region.findFirst({ where: { id: cityId, level: 'CITY' }, select: { id: true, name: true } });
  if (city === null) return null;
  const totals = await db.publishedTotal.findMany({ where: { cityId }, orderBy: [{ year: 'desc' }, { id: 'asc' }] });
  return { city, totals, publishedAverages: publishedAverages(totals), computed: await computedFigures(cityId) };
}

export type History = NonNullable<Awaited<ReturnType<typeof historyOf>>>;

/** The cities whose totals the actor may bring in (`mayImportTotals`, said to the database); null when there is none. */
export async function importDesk(actor: Actor) {
  const within = anyOf(subtreesOf(actor, 'OFFICER', 'ADMINISTRATOR').map((path) => ({ path: { startsWith: path } })));
  const mine = await db.region.findMany({
    where: { AND: [{ level: 'CITY' }, within] },
    orderBy: { code: 'asc' },
    select: { id: true, name: true },
  });
  if (mine.length === 0) return null;
  const last = await db.publishedTotal.groupBy({
    by: ['cityId'],
    where: { cityId: { in: mine.map(({ id }) => id) } },
    _max: { importedAt: true },
    _count: true,
  });
  return mine.map(({ id, name }) => {
    const known = last.find(({ cityId }) => cityId === id);
    return { id, name, count: known?._count ?? 0, seen: known?._max.importedAt?.toISOString() ?? '' };
  });
}

/** Average grants, by year, only where the city has published both figures exactly. */
function publishedAverages(totals: { key: string; year: number; lowerBound: bigint; exact: boolean }[]) {
  const of = (key: string, year: number) =>
    totals.find((row) => row.key === key && row.year === year && row.exact)?.lowerBound;
  return [...new Set(totals.map(({ year }) => year))].flatMap((year) => {
    const [yuan, projects] = [of('grantYuan', year), of('projects', year)];
    const average = yuan === undefined || projects === undefined ? null : averageFen(yuan * 100n, projects);
    return average === null ? [] : [{ year, ...average }];
  });
}

/** Editions with awards (the tracks of one count once), awarded projects and their money, as they lie here. */
async function computedFigures(cityId: string) {
  const awards = await db.award.findMany({
    where: { application: { cityId, ...awardedProject } },
    select: { amountFen: true, application: { select: { round: { select: { id: true, mainRoundId: true } } } } },
  });
  const grantFen = sumFen(awards.map(({ amountFen }) => amountFen));
  return {
    editions: new Set(awards.map(({ application: { round } }) => round.mainRoundId ?? round.id)).size,
    projects: awards.length,
    grantFen,
    average: averageFen(grantFen, BigInt(awards.length)),
  };
}
