import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import { type RoundPhase, type RoundWindow, roundPhase } from '../rules';
import { publishedIn, type Window, windows } from './in-window';

/** One page of what is published, in one window or in all, with the number of all and of what is open. */
export const publishedRounds = query({
  name: 'round.published',
  input: z.object({ when: z.enum(windows).optional().catch(undefined), page: pageNumber }),
  subject: everybody,
  async run({ db, input: { when, page }, now }) {
    const count = (window: Window | undefined) => db.round.count({ where: publishedIn(window, now) });
    const [rows, all, open] = await Promise.all([
      roundsIn(db, { window: when, now, ...windowOf(page) }),
      count(undefined),
      count('open'),
    ]);
    const total = when === undefined ? all : when === 'open' ? open : await count(when);
    return { when, page, rows, total, all, open };
  },
});

export type PublishedRow = Awaited<ReturnType<typeof roundsIn>>[number];

/** The first of what is open now, the next to close before the others. */
export const openRounds = query({
  name: 'round.open',
  input: z.object({ take: z.number().int().min(1).max(20) }),
  subject: everybody,
  run: ({ db, input: { take }, now }) => roundsIn(db, { window: 'open', now, take }),
});

type Asked = { window: Window | undefined; now: Date; take: number; skip?: number };

/** The next to close first; of what is past, and of all together, the last to close first. */
async function roundsIn(tx: Tx, { window, now, take, skip = 0 }: Asked) {
  const rows = await tx.round.findMany({
    where: publishedIn(window, now),
    orderBy: [{ closesAt: window === 'past' || window === undefined ? 'desc' : 'asc' }, { id: 'asc' }],
    take,
    skip,
    select: {
      id: true,
      title: true,
      summary: true,
      year: true,
      status: true,
      opensAt: true,
      closesAt: true,
      region: { select: { name: true } },
      plan: { select: { categories: { orderBy: { position: 'asc' }, select: { name: true } } } },
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
    const { funding, plan, ...row } = main;
    const { status, opensAt, closesAt } = nextToClose([main, ...tracks], now);
    return {
      ...row,
      categories: plan.categories,
      status,
      opensAt,
      closesAt,
      phase: roundPhase({ status, opensAt, closesAt }, now),
      trackNames: tracks.length === 0 ? [] : [trackName, ...tracks.map((track) => track.trackName)].filter(Boolean),
      totalFen: sumFen([...funding, ...tracks.flatMap((track) => track.funding)].map(({ amountFen }) => amountFen)),
    };
  });
}

/** Of an edition's rounds the one that speaks for it: the open one that closes first, else one to come, else the main round. */
function nextToClose(rounds: [RoundWindow, ...RoundWindow[]], now: Date): RoundWindow {
  const byClosing = rounds.toSorted((a, b) => (a.closesAt?.getTime() ?? 0) - (b.closesAt?.getTime() ?? 0));
  const inPhase = (phase: RoundPhase): RoundWindow | undefined =>
    byClosing.find((round) => roundPhase(round, now) === phase);
  return inPhase('open') ?? inPhase('scheduled') ?? rounds[0];
}
