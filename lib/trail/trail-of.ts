import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import type { Seen } from '@/lib/kernel/seen';

export type TrailLine = {
  id: string;
  at: Date;
  actorName: string;
  command: string;
  fromState: string | null;
  toState: string | null;
  detail?: unknown;
};

type SeenThing = { entity: string; thing: Seen<string> };

const MOST = 50;

/** Who did what to one thing that was seen, newest first. */
export async function trailLinesOf(tx: Tx, entity: string, { id }: Seen<string>): Promise<TrailLine[]> {
  return linesOf(tx, { entity, entityId: id });
}

/** The same of several things that were seen as one: a round and its plan. */
export async function trailLinesOfAll(tx: Tx, things: readonly SeenThing[]): Promise<TrailLine[]> {
  return linesOf(tx, anyOf(things.map(({ entity, thing }) => ({ entity, entityId: thing.id }))));
}

const linesOf = (tx: Tx, where: Prisma.TrailEntryWhereInput): Promise<TrailLine[]> =>
  tx.trailEntry.findMany({
    where,
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, at: true, actorName: true, command: true, fromState: true, toState: true },
  });
