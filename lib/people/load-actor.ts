import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { type RolesOfPerson, rolesOfPerson } from './actor-of-person';
import { IDLE_MS } from './rules';

type Row = RolesOfPerson & { lastSeenAt: Date };

/** The person behind a session id, with roles, in one query; null when the session has ended, idled out or the person is disabled. */
export async function loadActor(sessionId: string, now: Date): Promise<Actor | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s."lastSeenAt", ${rolesOfPerson}
    FROM "Session" s JOIN "Person" p ON p."id" = s."personId"
    WHERE s."id" = ${sessionId} AND s."endedAt" IS NULL AND p."disabledAt" IS NULL`;
  if (row === undefined || now.getTime() - row.lastSeenAt.getTime() > IDLE_MS) return null;
  await touch(sessionId, row.lastSeenAt, now);
  const { personId, name, grants, memberships, expertIds } = row;
  return { kind: 'person', personId, name, sessionId, grants, memberships, expertIds };
}

/** Once a minute is exact enough for an idle limit of hours and spares a write on every request. */
async function touch(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
}
