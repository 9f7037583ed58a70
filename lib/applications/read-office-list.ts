import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { type OfficeRow, officeList, officeRowSelect } from './office-list';

type OfRound = { id: string; region: { path: string } };
type AskedList = Asked<typeof officeList>;

/**
 * One page of a round's applications, and for the same search the counts by status and category, from which the total
 * and the sum of the filter are added up. Null when the actor may not see the round.
 */
export async function roundApplications(actor: Actor, round: OfRound, { asked, now }: { asked: AskedList } & At) {
  if (!roundPolicy.view(actor, round)) return null;
  const [groups, categories] = await Promise.all([
    countsOf(round, { ...asked, filters: asked.filters.q === undefined ? {} : { q: asked.filters.q } }, { now }),
    db.planCategory.findMany({
      where: { plan: { round: { id: round.id } } },
      orderBy: { position: 'asc' },
      select: { id: true, code: true, name: true },
    }),
  ]);
  const codes = new Map(categories.map(({ id, code }) => [id, code]));
  const counted = groups.map(({ status, categoryId, _count, _sum }) => ({
    status,
    category: codes.get(categoryId ?? '') ?? null,
    count: _count,
    requestedFen: _sum.requestedFen ?? 0n,
  }));
  const { status: wanted, category } = asked.filters;
  const inCategory = counted.filter((each) => category === undefined || each.category === category);
  const within = inCategory.filter(({ status }) => wanted === undefined || wanted === status);
  const total = sumOf(within);
  return {
    page: await pageOf(officeList, asked, { ...source(round, asked, { now }), total }),
    requestedFen: sumFen(within.map(({ requestedFen }) => requestedFen)),
    waiting: sumOf(counted.filter(({ status }) => status === 'SUBMITTED')),
    byStatus: Object.fromEntries(
      [...Map.groupBy(inCategory, ({ status }) => status)].map(([status, each]) => [status, sumOf(each)]),
    ),
    categories: categories.map(({ code, name }) => ({
      code,
      name,
      count: sumOf(counted.filter((each) => each.category === code)),
    })),
  };
}

/** The same applications as a file. */
export async function applicationsFile({ actor, query, now }: FileAsk) {
  const round = await roundById(db, { roundId: typeof query['of'] === 'string' ? query['of'] : '' });
  if (round === null || !roundPolicy.view(actor, round)) return null;
  const asked = readAsked(officeList, query);
  const about = [{ aboutId: round.id, cityId: round.cityId }];
  return fileOf(officeList, { asked, source: source(round, asked, { now }) }, { at: { now }, about, of: round.title });
}

function source(round: OfRound, asked: AskedList, at: At): Source<OfficeRow, Prisma.ApplicationWhereInput> {
  return {
    where: [ofRound(round), ...narrowed(officeList, asked, at)],
    find: (args) => db.application.findMany({ ...args, select: officeRowSelect }),
    count: (where) => db.application.count({ where }),
  };
}

const countsOf = (round: OfRound, asked: AskedList, at: At) =>
  db.application.groupBy({
    by: ['status', 'categoryId'],
    where: { AND: [ofRound(round), ...narrowed(officeList, asked, at)] },
    _count: true,
    _sum: { requestedFen: true },
  });

/** Drafts are nobody's business but the applicant's. */
const ofRound = ({ id }: OfRound) => ({ roundId: id, submittedAt: { not: null } });

const sumOf = (each: { count: number }[]): number => each.reduce((sum, { count }) => sum + count, 0);
