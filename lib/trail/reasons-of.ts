import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type EntryWithText, openSaid } from '@/lib/vault/said';
import type { TrailLine } from './trail-of';

/** The reasons that were given with these entries, in their order: at most one statement. For whoever may read them. */
export async function reasonsOf(
  tx: Tx,
  entries: readonly EntryWithText[],
): Promise<Pick<TrailLine, 'reason' | 'lost'>[]> {
  const opened = await openSaid(tx, entries);
  return entries.map(({ detail }, place) => {
    const said = opened[place] ?? null;
    if (typeof said === 'string') return { lost: said };
    // Entries of before say it themselves.
    return reasonIn(said ?? detail);
  });
}

function reasonIn(said: unknown): Pick<TrailLine, 'reason'> {
  const reason = typeof said === 'object' && said !== null && 'reason' in said ? said.reason : null;
  return typeof reason === 'string' ? { reason } : {};
}
