import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor, Grant, Membership } from '@/lib/kernel/actor';

export type RolesOfPerson = {
  personId: string;
  name: string;
  grants: Grant[];
  memberships: Membership[];
  expertIds: string[];
};

/** What makes an actor of the row "Person" p, as columns of one statement. */
export const rolesOfPerson = Prisma.sql`p."id" AS "personId", p."name",
      (SELECT coalesce(json_agg(json_build_object('role', g."role", 'regionId', g."regionId", 'regionPath', coalesce(r."path", '/'), 'cityId', r."cityId")), '[]')
         FROM "RoleGrant" g LEFT JOIN "Region" r ON r."id" = g."regionId"
        WHERE g."personId" = p."id" AND g."revokedAt" IS NULL) AS "grants",
      (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'organisationName', o."name", 'roles', m."roles") ORDER BY m."joinedAt"), '[]')
         FROM "OrganisationMember" m JOIN "Organisation" o ON o."id" = m."organisationId"
        WHERE m."personId" = p."id" AND m."leftAt" IS NULL) AS "memberships",
      ARRAY(SELECT e."id" FROM "Expert" e WHERE e."personId" = p."id" AND e."status" = 'ACTIVE' ORDER BY e."id") AS "expertIds"`;

/** The person with the roles held now, for what goes on in their name after they have left the page; null once disabled. */
export async function actorOfPerson(personId: string): Promise<(Actor & { personId: string }) | null> {
  const [row] = await db.$queryRaw<RolesOfPerson[]>`
    SELECT ${rolesOfPerson} FROM "Person" p WHERE p."id" = ${personId} AND p."disabledAt" IS NULL`;
  return row === undefined ? null : { kind: 'person', sessionId: null, ...row };
}
