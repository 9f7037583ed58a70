import 'server-only';
import { db } from '@/lib/db/client';
import { anyOf } from '@/lib/kernel/any-of';

export type TrailLine = {
  id: string;
  at: Date;
  actorName: string;
  command: string;
  fromState: string | null;
  toState: string | null;
  detail?: unknown;
};

/** Who did what to one thing, newest first. The caller has made sure that the reader may see the thing. */
export function trailOf(entity: string, entityId: string, take = 50): Promise<TrailLine[]> {
  return trailOfAll([{ entity, entityId }], take);
}

/** The same of several things as one: a round and its plan. */
export async function trailOfAll(
  things: readonly { entity: string; entityId: string }[],
  take = 50,
): Promise<TrailLine[]> {
  return db.trailEntry.findMany({
    where: anyOf(things.map(({ entity, entityId }) => ({ entity, entityId }))),
    orderBy: { at: 'desc' },
    take,
    select: { id: true, at: true, actorName: true, command: true, fromState: true, toState: true },
  });
}
