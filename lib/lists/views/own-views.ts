import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { ListName } from '@/lib/trail/list-names';

export type View = { id: string; name: string; query: string; version: number };

/** The views of a list that this person has saved, the oldest first. */
export async function ownViews(actor: Actor, list: ListName): Promise<View[]> {
  if (actor.personId === null) return [];
  return db.savedView.findMany({
    where: { personId: actor.personId, list, removedAt: null },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true, version: true },
  });
}
