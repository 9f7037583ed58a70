import 'server-only';
import { db } from '@/lib/db/client';

/**
 * The database's state at this moment in one word, and whether a command has been committed since an earlier such word.
 * Exact whatever the order in which transactions began and ended: PostgreSQL says which of them a snapshot has seen
 * (pg_visible_in_snapshot). Savings as one types, which fall into one entry of the trail, change nothing that is public.
 */
export async function changesSince(seen: string | null): Promise<{ snapshot: string; isChanged: boolean }> {
  const [row] = await db.$queryRaw<{ snapshot: string; isChanged: boolean }[]>`
    SELECT pg_current_snapshot()::text AS "snapshot",
      ${seen}::pg_snapshot IS NULL OR EXISTS (
        SELECT 1 FROM "TrailEntry"
        WHERE "coalesce" IS NULL AND "writtenIn" >= pg_snapshot_xmin(${seen}::pg_snapshot)
          AND NOT pg_visible_in_snapshot("writtenIn", ${seen}::pg_snapshot)) AS "isChanged"`;
  if (row === undefined) throw new Error('the database told no snapshot');
  return row;
}
