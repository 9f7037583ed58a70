import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor, Grant, Membership } from '@/lib/kernel/actor';
import { IDLE_MS } from './rules';

type Row = {
  personId: string;
  name: string;
  lastSeenAt: Date;
  grants: Grant[];
  memberships: Membership[];
  expertId: string | null;
};

/** The person behind a session id, with roles, in one query; null when the session has ended, idled out or the person is disabled. */
export async function loadActor(sessionId: string, now: Date): Promise<Actor | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p."id" AS "personId", p."name", s."lastSeenAt",
      (SELECT coalesce(json_agg(json_build_object('role', g."role", 'regionId', g."regionId", 'regionPath', coalesce(r."path", '/'), 'cityId', r."cityId")), '[]')
         FROM "RoleGrant" g LEFT JOIN "Region" r ON r."id" = g."regionId"
        WHERE g."personId" = p."id" AND g."revokedAt" IS NULL) AS "grants",
      (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'organisationName', o."name", 'roles', m."roles") ORDER BY m."joinedAt"), '[]')
         FROM "OrganisationMember" m JOIN "Organisation" o ON o."id" = m."organisationId"
        WHERE m."personId" = p."id" AND m."leftAt" IS NULL) AS "memberships",
      (SELECT e."id" FROM "Expert" e WHERE e."personId" = p."id" AND e."status" = 'ACTIVE') AS "expertId"
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."id" = ${sessionId} AND s."endedAt" IS NULL AND p."disabledAt" IS NULL`;
  if (row === undefined || now.getTime() - row.lastSeenAt.getTime() > IDLE_MS) return null;
  await touch(sessionId, row.lastSeenAt, now);
  const { personId, name, grants, memberships, expertId } = row;
  return { kind: 'person', personId, name, sessionId, grants, memberships, expertId };
}

/** Once a minute is exact enough for an idle limit of hours and spares a write on every request. */
async function touch(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
}
