import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';

export type Officer = { id: string; name: string; email: string; office: string };

/** Who may take on what lies at `regionPath`: the officers of the office whose move it is, the nearest one, by name; nobody above it. */
export const officersFor = (db: Tx, regionPath: string): Promise<Officer[]> => nearest(db, 'OFFICER', regionPath);

/** The same of the discipline inspection. */
export const inspectorsFor = (db: Tx, regionPath: string): Promise<Officer[]> =>
  nearest(db, 'DISCIPLINE_INSPECTOR', regionPath);

function nearest(db: Tx, role: Role, regionPath: string): Promise<Officer[]> {
  return db.$queryRaw`
    WITH able AS (
      SELECT p."id", p."name", p."email", g."name" AS "office", length(g."path") AS "depth"
        FROM "RoleGrant" o JOIN "Region" g ON g."id" = o."regionId" JOIN "Person" p ON p."id" = o."personId"
       WHERE o."role" = ${role}::"Role" AND o."revokedAt" IS NULL AND p."disabledAt" IS NULL AND starts_with(${regionPath}, g."path"))
    SELECT DISTINCT "id", "name", "email", "office" FROM able WHERE "depth" = (SELECT max("depth") FROM able) ORDER BY "name", "id"`;
}
