import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Seen } from '@/lib/kernel/seen';

/** What really happened in a round and when: its own rows, and the first time the trail saw it reach each state. */
export async function recordOfRound(tx: Tx, { id }: Seen<'round'>) {
  const [row, moves] = await Promise.all([
    tx.round.findUnique({ where: { id }, select: kept }),
    tx.trailEntry.groupBy({
      by: ['toState'],
      where: { entity: 'round', entityId: id, toState: { not: null } },
      _min: { at: true },
    }),
  ]);
  const { plan, topics, ...rest } = found(row, 'the round that was seen');
  return {
    ...rest,
    stages: plan.stages,
    topicsAt: topics[0]?.publishedAt ?? null,
    reached: Object.fromEntries(moves.map(({ toState, _min }) => [toState ?? '', _min.at ?? undefined])),
  };
}

const kept = {
  publishedAt: true,
  extensions: { orderBy: { createdAt: 'asc' }, select: { fromAt: true, toAt: true } },
  notices: {
    orderBy: { publishedAt: 'asc' },
    select: {
      startDay: true,
      endDay: true,
      endsAt: true,
      workingDays: true,
      provisional: true,
      publishedAt: true,
      confirmedAt: true,
    },
  },
  topics: {
    where: { publishedAt: { not: null }, removedAt: null },
    orderBy: { publishedAt: 'asc' },
    take: 1,
    select: { publishedAt: true },
  },
  plan: {
    select: {
      stages: {
        orderBy: { position: 'asc' },
        select: { id: true, name: true, status: true, dueAt: true, openedAt: true, closedAt: true },
      },
    },
  },
} as const;
