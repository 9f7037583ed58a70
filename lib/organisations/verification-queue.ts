import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';

const DAY_MS = 86_400_000;

/**
 * What waits for the office beside this organisation: registrations in the order in which they were last handed in, or
 * beside one whose key facts change, or have just been changed, the other changes. One who settles the one kind is not led
 * on to the other.
 */
export const organisationQueue = query({
  name: 'organisation.verificationQueue',
  input: z.object({ organisationId: id(), ...besideQueue }),
  subject: oneself,
  async run({ db, actor, input: { organisationId, after }, now }) {
    const lately = new Date(now.getTime() - DAY_MS);
    const change = await db.keyChange.findFirst({
      where: {
        organisation: { id: organisationId, status: 'VERIFIED' },
        OR: [{ status: 'OPEN' }, { settledAt: { gt: lately } }],
      },
      select: { id: true },
    });
    const around = await queueAround(db, {
      here: organisationId,
      waiting: change === null ? registrations(actor) : changes(actor),
      judged: Prisma.sql`
        SELECT o."id", o."name" AS "title", o."status" FROM "Organisation" o
         WHERE o."id" = ${after ?? null} AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
    });
    return { ...around, isOfChanges: change !== null };
  },
});

const registrations = (actor: Actor) => Prisma.sql`
  SELECT o."id", o."name" AS "title", r."name" AS "about", o."updatedAt" AS "since", o."verifyDueAt" - interval '1 millisecond' AS "dueAt"
    FROM "Organisation" o JOIN "Region" r ON r."id" = o."regionId"
   WHERE o."status" = 'PENDING' AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`;

const changes = (actor: Actor) => Prisma.sql`
  SELECT o."id", o."name" AS "title", r."name" AS "about", min(k."askedAt") AS "since", min(k."dueAt") - interval '1 millisecond' AS "dueAt"
    FROM "KeyChange" k JOIN "Organisation" o ON o."id" = k."organisationId" JOIN "Region" r ON r."id" = o."regionId"
   WHERE k."status" = 'OPEN' AND ${officerIn(Prisma.sql`o."regionId"`, actor)} GROUP BY o."id", o."name", r."name"`;
