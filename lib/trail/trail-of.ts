import 'server-only';
import type { Tx } from '@/lib/db/client';
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

const MOST = 50;

/** Who did what to one thing that was seen, newest first. */
export async function trailLinesOf(tx: Tx, entity: string, { id }: Seen<string>): Promise<TrailLine[]> {
  const entries = await tx.trailEntry.findMany({
    where: { entity, entityId: id },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, at: true, ...namedActor, command: true, fromState: true, toState: true },
  });
  return entries.map(withActorName);
}

/** Who did it as they are called now; entries from before carry a name, those of nobody say what nobody is called. */
export const namedActor = { actorName: true, actor: { select: { name: true } } } as const;

export const withActorName = <Entry extends { actorName: string; actor: { name: string } | null }>({
  actor,
  ...entry
}: Entry): Omit<Entry, 'actor'> => ({ ...entry, actorName: actor?.name ?? entry.actorName });
