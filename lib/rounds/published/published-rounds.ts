import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { isNarrowed, narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { officialOrder, parentsFirst } from '@/lib/regions/official-order';
import { type RoundPhase, type RoundWindow, roundPhase } from '../rules';
import { inWindow, published } from './in-window';
import { type PublishedRow, publishedList } from './published-list';

/** One page of what is published, with the number of all and of what is open, and the regions that have published. */
export const publishedRounds = query({
  name: 'round.published',
  input: askedOf(publishedList),
  subject: everybody,
  async run({ db, input: asked, now }) {
    const [all, open, regions] = await Promise.all([
      db.round.count({ where: published }),
      db.round.count({ where: openAt(now) }),
      db.region.findMany({
        where: { rounds: { some: published } },
        orderBy: officialOrder,
        select: { id: true, name: true, path: true },
      }),
    ]);
    const counted = isNarrowed(publishedList, asked) ? {} : { total: all };
    const page = await pageOf(publishedList, asked, { ...source(db, { asked, now }), ...counted });
    const isAsItComes = isAsItOpens(asked);
    return {
      asked,
      page: isAsItComes ? { ...page, rows: openFirst(page.rows) } : page,
      isAsItComes,
      all,
      open,
      regions: parentsFirst(regions),
    };
  },
});

/** The same calls as a file, for everybody. */
export const publishedRoundsFile = query({
  name: 'round.publishedFile',
  input: askedOf(publishedList),
  subject: everybody,
  run: ({ db, input: asked, now }) => {
    const about = [{ aboutId: 'everywhere', cityId: null }];
    return fileOf(publishedList, { asked, source: source(db, { asked, now }) }, { at: { now }, about });
  },
});

/** The first of what is open now, the next to close before the others. */
export const openRounds = query({
  name: 'round.open',
  input: z.object({ take: z.number().int().min(1).max(20) }),
  subject: everybody,
  run: ({ db, input: { take }, now }) =>
    listed(db, { where: openAt(now), orderBy: [{ closesAt: 'asc' }, { id: 'asc' }], take }, now),
});

/** The first page of all of them, in the order nobody has changed. */
const isAsItOpens = ({ filters, sort, order, place }: Asked<typeof publishedList>): boolean =>
  filters.when === undefined &&
  'page' in place &&
  place.page === 1 &&
  sort === publishedList.standing.sort &&
  order === publishedList.standing.order;

/** What one can apply to now, the next to close first, then what is still to come, the next again first, then what is past, the last first. */
const openFirst = (rows: readonly PublishedRow[]): PublishedRow[] => {
  const soonest = rows.toSorted((a, b) => closing(a) - closing(b) || (a.id < b.id ? -1 : 1));
  const inPhase = (phase: RoundPhase) => soonest.filter(({ speaking }) => speaking.phase === phase);
  return [
    ...inPhase('open'),
    ...inPhase('scheduled'),
    ...rows.filter(({ speaking: { phase } }) => phase !== 'open' && phase !== 'scheduled'),
  ];
};

const closing = ({ speaking: { closesAt } }: PublishedRow): number => closesAt?.getTime() ?? Number.POSITIVE_INFINITY;

const openAt = (now: Date): Prisma.RoundWhereInput => ({ AND: [published, inWindow('open', now)] });

const source = (
  db: Tx,
  { asked, now }: { asked: Asked<typeof publishedList> } & At,
): Source<PublishedRow, Prisma.RoundWhereInput> => ({
  where: [published, ...narrowed(publishedList, asked, { now })],
  find: (args) => listed(db, args, now),
  count: (where) => db.round.count({ where }),
});

type Slice = Pick<Prisma.RoundFindManyArgs, 'where' | 'orderBy' | 'take' | 'skip'>;

async function listed(tx: Tx, slice: Slice, now: Date): Promise<PublishedRow[]> {
  const rows = await tx.round.findMany({
    ...slice,
    select: {
      id: true,
      title: true,
      year: true,
      status: true,
      opensAt: true,
      closesAt: true,
      region: { select: { name: true } },
      funding: { select: { amountFen: true } },
      trackName: true,
      tracks: {
        where: { publishedAt: { not: null }, status: { not: 'CANCELLED' } },
        orderBy: { createdAt: 'asc' },
        select: {
          trackName: true,
          status: true,
          opensAt: true,
          closesAt: true,
          funding: { select: { amountFen: true } },
        },
      },
    },
  });
  return rows.map(({ tracks, trackName, ...main }) => {
    const { id, title, year, region, closesAt, funding } = main;
    const { status, opensAt, ...next } = nextToClose([main, ...tracks], now);
    const window = { status, opensAt, closesAt: next.closesAt };
    return {
      id,
      title,
      year,
      region,
      closesAt,
      speaking: { ...window, phase: roundPhase(window, now) },
      trackNames: tracks.length === 0 ? [] : [trackName, ...tracks.map((track) => track.trackName)].filter(Boolean),
      trackTotals: tracks.length === 0 ? [] : [{ trackName, funding }, ...tracks].map(asTotal),
      totalFen: sumFen([...funding, ...tracks.flatMap((track) => track.funding)].map(({ amountFen }) => amountFen)),
    };
  });
}

const asTotal = ({ trackName, funding }: { trackName: string; funding: { amountFen: bigint }[] }) => ({
  name: trackName,
  totalFen: sumFen(funding.map(({ amountFen }) => amountFen)),
});

/** Of an edition's rounds the one that speaks for it: the open one that closes first, else one to come, else the main round. */
function nextToClose(rounds: [RoundWindow, ...RoundWindow[]], now: Date): RoundWindow {
  const byClosing = rounds.toSorted((a, b) => (a.closesAt?.getTime() ?? 0) - (b.closesAt?.getTime() ?? 0));
  const inPhase = (phase: RoundPhase): RoundWindow | undefined =>
    byClosing.find((round) => roundPhase(round, now) === phase);
  return inPhase('open') ?? inPhase('scheduled') ?? rounds[0];
}
