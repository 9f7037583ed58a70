import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Who may take on what lies at `regionPath`: the officers of that place and of those above it, by name. */
export async function officersFor(db: Tx, regionPath: string): Promise<{ id: string; name: string; office: string }[]> {
  return db.$queryRaw`
    SELECT DISTINCT ON (p."name", p."id") p."id", p."name", g."name" AS "office"
      FROM "RoleGrant" o JOIN "Region" g ON g."id" = o."regionId" JOIN "Person" p ON p."id" = o."personId"
     WHERE o."role" = 'OFFICER' AND o."revokedAt" IS NULL AND p."disabledAt" IS NULL
       AND starts_with(${regionPath}, g."path")
     ORDER BY p."name", p."id", length(g."path") DESC`;
}
