import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { awardedProject } from '@/lib/disclosure/published';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { everybody, oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { citiesWithPast, pastFiguresOf } from '@/lib/past/past-figures';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { averageFen } from './average';
import { importerSeesCity } from './sees';

const historyAddress = z.object({ city: id().optional() });

/** Cities with published totals or an awarded project here, and the history of the one named, or of one that works here. */
export const publishedHistory = query({
  name: 'history.published',
  input: historyAddress,
  subject: everybody,
  async run({ db, input: { city } }) {
    const cities = await citiesWithHistory(db);
    const chosen = city ?? (cities.find(({ worksHere }) => worksHere) ?? cities[0])?.id;
    return { cities, history: chosen === undefined ? null : await historyOf(db, chosen) };
  },
});

/** The cities whose totals the actor may bring in, and the history of the one on the desk. */
export const importDesk = query({
  name: 'history.importDesk',
  input: historyAddress.extend({ city: z.string().optional().catch(undefined) }),
  subject: oneself,
  async run({ db, actor, input: { city } }) {
    const cities = await importableCities(db, actor);
    const chosen = cities.find(({ id }) => id === city) ?? cities.find(({ count }) => count > 0) ?? cities[0];
    const seen = importerSeesCity.look(actor, chosen ?? null);
    if (seen === null) throw new Refusal('not-found');
    return {
      cities,
      chosen: seen,
      history: await historyOf(db, seen.id),
      trail: await trailLinesOf(db, 'history', seen),
    };
  },
});

export type History = Awaited<ReturnType<typeof historyOf>>;

async function citiesWithHistory(db: Tx) {
  const [published, own, past] = await Promise.all([
    db.publishedTotal.findMany({ distinct: ['cityId'], select: { cityId: true } }),
    db.application.findMany({ where: awardedProject, distinct: ['cityId'], select: { cityId: true } }),
    citiesWithPast(db),
  ]);
  const ids = [...published, ...own, ...past].map(({ cityId }) => cityId);
  const cities = await db.region.findMany({
    where: { id: { in: ids } },
    orderBy: [{ code: 'asc' }],
    select: { id: true, name: true },
  });
  return cities.map((city) => ({ ...city, worksHere: own.some(({ cityId }) => cityId === city.id) }));
}

/** A city's published totals, newest year first, and the same figures counted from our own awards. */
async function historyOf(db: Tx, cityId: string) {
  const city = await db.region.findFirst({ where: { id: cityId, level: 'CITY' }, select: { id: true, name: true } });
  if (city === null) throw new Refusal('not-found');
  const totals = await db.publishedTotal.findMany({ where: { cityId }, orderBy: [{ year: 'desc' }, { id: 'asc' }] });
  const [computed, imported] = await Promise.all([computedFigures(db, cityId), pastFiguresOf(db, cityId)]);
  return { city, totals, publishedAverages: publishedAverages(totals), computed, imported };
}

async function importableCities(db: Tx, actor: Actor) {
  const mine = await db.region.findMany({
    where: { AND: [{ level: 'CITY' }, importerSeesCity.where(actor)] },
    orderBy: { code: 'asc' },
    select: { id: true, name: true, path: true },
  });
  const last = await db.publishedTotal.groupBy({
    by: ['cityId'],
    where: { cityId: { in: mine.map(({ id }) => id) } },
    _max: { importedAt: true },
    _count: true,
  });
  return mine.map(({ id, name, path }) => {
    const known = last.find(({ cityId }) => cityId === id);
    return { id, name, path, count: known?._count ?? 0, seen: known?._max.importedAt?.toISOString() ?? '' };
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
async function computedFigures(db: Tx, cityId: string) {
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
