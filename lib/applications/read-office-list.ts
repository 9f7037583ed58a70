import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { type Asked, type Query, readAsked } from '@/lib/lists/asked';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { headerOf, headerSelect } from '@/lib/rounds/header';
import { seenRound } from '@/lib/rounds/seen-round';
import { roundSees } from '@/lib/rounds/sees';
import { type OfficeRow, officeList, officeRowSelect } from './office-list';
import { narrowedToPlace, type PlaceOfRound, placesOfRound } from './places-of-round';
import { countedDues } from './screening/screening-dues';

type OfRound = Seen<'round'>;
type AskedNow = Asked<typeof officeList> & At;

/**
 * What stands on top of the page, one page of a round's applications, the places they name, and for the same search the
 * counts by status and category, from which the total and the sum of the filter are added up. Unless something else is
 * asked for they are the tally's: three statements.
 */
export const roundApplications = query({
  name: 'application.list',
  input: z.looseObject({ roundId: id() }),
  subject: talliedRound,
  async run({ db, subject, actor, input: { roundId: _, ...address }, now }) {
    const { plan, tallies, ...round } = subject;
    const asked = readAsked(officeList, address as Query);
    const places = await placesOfRound(db, subject);
    const { status: _s, category: _c, ...others } = asked.filters;
    const counted = Object.values(others).every((value) => value === undefined)
      ? tallies
      : await countsOf(db, subject, { asked: { ...asked, now, filters: others }, places });
    const counts = { categories: plan.categories, counted, places };
    const { recommendation, screening } = termsOf(plan);
    const list = await listed(db, subject, { ...asked, now, ...counts });
    const isTimed = screening.workingDays !== null && (list.waiting > 0 || asked.filters.due !== undefined);
    return {
      header: headerOf(actor, round),
      asked,
      levels: recommendation.levels,
      ...list,
      /** How the terms stand of what waits for screening here; null where none is set, or nothing waits. */
      dues: isTimed ? await duesOf(db, subject, { asked: { ...asked, now }, places }) : null,
    };
  },
});

const talliedSelect = {
  ...headerSelect,
  plan: {
    select: {
      id: true,
      number: true,
      frozenAt: true,
      terms: true,
      categories: { orderBy: { position: 'asc' }, select: { id: true, code: true, name: true } },
    },
  },
  tallies: { select: { status: true, categoryId: true, count: true, requestedFen: true } },
} satisfies Prisma.RoundSelect;

async function talliedRound(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  return roundSees.look(actor, await db.round.findUnique({ where: { id: roundId }, select: talliedSelect }));
}

type Tallied = Prisma.RoundGetPayload<{ select: typeof talliedSelect }>;
type Counts = {
  categories: Tallied['plan']['categories'];
  counted: Tallied['tallies'];
  places: PlaceOfRound[];
};

async function listed(db: Tx, round: OfRound, { categories, counted: groups, places, ...asked }: AskedNow & Counts) {
  const codes = new Map(categories.map((category) => [category.id, category.code]));
  const counted = groups.map(({ categoryId, ...group }) => ({
    ...group,
    category: codes.get(categoryId ?? '') ?? null,
  }));
  const { status: wanted, category } = asked.filters;
  const inCategory = counted.filter((each) => category === undefined || each.category === category);
  const within = inCategory.filter(({ status }) => wanted === undefined || wanted === status);
  const total = sumOf(within);
  return {
    page: await pageOf(officeList, asked, { ...source(db, round, { asked, places }), total }),
    requestedFen: sumFen(within.map(({ requestedFen }) => requestedFen)),
    waiting: sumOf(counted.filter(({ status }) => status === 'SUBMITTED')),
    byStatus: Object.fromEntries(
      [...Map.groupBy(inCategory, ({ status }) => status)]
        .map(([status, each]) => [status, sumOf(each)] as const)
        .filter(([, count]) => count > 0),
    ),
    categories: categories.map(({ code, name }) => ({
      code,
      name,
      count: sumOf(counted.filter((each) => each.category === code)),
    })),
    places,
  };
}

/** The same applications as a file; `of` in the address is the round. */
export const applicationsFile = query({
  name: 'application.listFile',
  input: z.looseObject({ of: id() }),
  subject: roundOfFile,
  run: async ({ db, subject: round, input, now }) => {
    const asked = readAsked(officeList, input as Query);
    const places = asked.filters.region === undefined ? [] : await placesOfRound(db, round);
    const facts = { at: { now }, about: [{ aboutId: round.id, cityId: round.cityId }], of: round.title };
    return fileOf(officeList, { asked, source: source(db, round, { asked: { ...asked, now }, places }) }, facts);
  },
});

async function roundOfFile(db: Tx, { of }: { of: string }, actor: Actor) {
  return seenRound(db, { roundId: of }, actor);
}

type Narrowing = { asked: AskedNow; places: readonly PlaceOfRound[] };

function source(db: Tx, round: OfRound, narrowing: Narrowing): Source<OfficeRow, Prisma.ApplicationWhereInput> {
  return {
    where: whereOf(round, narrowing),
    find: (args) => db.application.findMany({ ...args, select: officeRowSelect }),
    count: (where) => db.application.count({ where }),
  };
}

async function countsOf(db: Tx, round: OfRound, narrowing: Narrowing): Promise<Tallied['tallies']> {
  const groups = await db.application.groupBy({
    by: ['status', 'categoryId'],
    where: { AND: whereOf(round, narrowing) },
    _count: true,
    _sum: { requestedFen: true },
  });
  return groups.map(({ _count: count, _sum, ...group }) => ({
    ...group,
    count,
    requestedFen: _sum.requestedFen ?? 0n,
  }));
}

/** Of what else is asked for: each number is how many the list has under it. */
async function duesOf(db: Tx, round: OfRound, { asked, places }: Narrowing) {
  const { due: _, ...filters } = asked.filters;
  const groups = await db.application.groupBy({
    by: ['screenBy'],
    where: { AND: [...whereOf(round, { asked: { ...asked, filters }, places }), { status: 'SUBMITTED' }] },
    _count: true,
  });
  const terms = groups.map(({ screenBy, _count: count }) => ({ screenBy, count }));
  return countedDues(terms, asked.now);
}

/** Drafts are nobody's business but the applicant's. */
const whereOf = ({ id: roundId }: OfRound, { asked, places }: Narrowing): Prisma.ApplicationWhereInput[] => [
  { roundId, submittedAt: { not: null } },
  ...narrowed(officeList, asked, asked),
  ...narrowedToPlace(places, asked.filters.region),
];

const sumOf = (each: { count: number }[]): number => each.reduce((sum, { count }) => sum + count, 0);
