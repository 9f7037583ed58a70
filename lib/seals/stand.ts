import 'server-only';
import type { Tx } from '@/lib/db/client';

/** The cluster we are in, and the transaction below which everything is sealed here. */
export async function standOf(tx: Tx): Promise<{ cluster: string; floor: string }> {
  const [stand] = await tx.$queryRaw<{ cluster: string; floor: string }[]>`
    SELECT own."cluster", coalesce((
        SELECT seal."below" FROM "TrailSeal" seal WHERE seal."cluster" = own."cluster" ORDER BY seal."below" DESC LIMIT 1
      )::text, '0') AS "floor"
      FROM (SELECT system_identifier::text AS "cluster" FROM pg_control_system()) own`;
  if (stand === undefined) throw new Error('the database did not say which cluster it is');
  return stand;
}
