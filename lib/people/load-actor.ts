import 'server-only';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { letterBringsNews } from '@/lib/mail/forget-secrets';
import { type RolesOfPerson, rolesOfPerson } from './actor-of-person';
import { type Debt, debtOf, idleMsOf, rolesHeld, type Standing } from './entering/debts';
import { settings } from './entering/settings';

/** The offices that a person's roles lie in, by region. */
type Offices = Record<string, { officeName: string; level: string }>;

type Row = RolesOfPerson & Omit<Standing, 'roles'> & { lastSeenAt: Date; offices: Offices; unread: number };

/** Somebody with a session. Who owes something gets no further than where it is settled (lib/web/session.ts). */
export type Entrant = Actor & {
  owes: Debt | null;
  offices: Offices /** Letters unread, counted to a hundred. */;
  unread: number;
};

/**
 * The person behind a session id, with roles, in one query; null when the session has ended, idled out or the person is
 * disabled. Whoever still owes the code of their second factor is a visitor who only holds the session. Where nobody
 * `asks`, a page that stays open by itself, the session grows idle all the same.
 */
export async function loadActor(sessionId: string, now: Date, { asks = true } = {}): Promise<Entrant | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s."lastSeenAt", s."createdAt" AS "signedInAt", s."codeDueAt",
           coalesce(p."passwordChangedAt", p."createdAt") AS "passwordSince",
           EXISTS (SELECT 1 FROM "SecondFactor" f WHERE f."personId" = p."id" AND f."confirmedAt" IS NOT NULL) AS "hasSecondFactor",
           (SELECT coalesce(json_object_agg(r."id", json_build_object('officeName', r."officeName", 'level', r."level")), '{}')
              FROM "Region" r WHERE r."id" IN (SELECT g."regionId" FROM "RoleGrant" g WHERE g."personId" = p."id" AND g."revokedAt" IS NULL)) AS "offices",
           (SELECT count(*)::int FROM (SELECT 1 FROM "Letter" l WHERE l."toEmail" = p."email" AND l."readAt" IS NULL AND ${letterBringsNews} LIMIT 100) u) AS "unread",
           ${rolesOfPerson}
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."id" = ${sessionId} AND s."endedAt" IS NULL AND p."disabledAt" IS NULL`;
  if (row === undefined) return null;
  if (row.codeDueAt !== null)
    return row.codeDueAt > now ? { ...visitor, sessionId, owes: 'code', offices: {}, unread: 0 } : null;
  const { personId, name, grants, memberships, expertIds, offices, unread } = row;
  const roles = rolesHeld(row);
  if (now.getTime() - row.lastSeenAt.getTime() > idleMsOf(roles, settings())) return null;
  if (asks) await touch(sessionId, row.lastSeenAt, now);
  const owes = debtOf({ ...row, roles }, settings());
  return { kind: 'person', personId, name, sessionId, grants, memberships, expertIds, owes, offices, unread };
}

/** Once a minute is exact enough for an idle limit of many and spares a write on every request. */
async function touch(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
}
