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
  /** The reason that was given, for those whom a page tells it. */
  reason?: string;
  /** Why what was given cannot be read any more. */
  lost?: 'erased' | 'altered';
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

/** Who did it as they are called now; entries from before carry a name, those of nobody say what nobody is called. */
export const namedActor = { actorName: true, actor: { select: { name: true } } } as const;

export const withActorName = <Entry extends { actorName: string; actor: { name: string } | null }>({
  actor,
  ...entry
}: Entry): Omit<Entry, 'actor'> => ({ ...entry, actorName: actor?.name ?? entry.actorName });

async function linesOf(tx: Tx, where: Prisma.TrailEntryWhereInput): Promise<TrailLine[]> {
  const entries = await tx.trailEntry.findMany({
    where,
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, at: true, ...namedActor, command: true, fromState: true, toState: true },
  });
  return entries.map(withActorName);
}
