import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';
import { lately } from './changes/lately';

/**
 * What waits for the office beside this organisation: registrations in the order in which they were last handed in, or
 * beside one whose key facts change, or have just been changed, the other changes. One who settles the one kind is not led
 * on to the other.
 */
export const organisationQueue = query({
  name: 'organisation.verificationQueue',
  input: z.object({ organisationId: id(), ...besideQueue }),
  subject: oneself,
  run: ({ db, actor, input: { organisationId, after }, now }) =>
    queueAround(db, {
      here: organisationId,
      waiting: Prisma.sql`
        SELECT o."id", o."name" AS "title", r."name" AS "about", o."updatedAt" AS "since", o."verifyDueAt" - interval '1 millisecond' AS "dueAt"
          FROM "Organisation" o JOIN "Region" r ON r."id" = o."regionId"
         WHERE o."status" = 'PENDING' AND ${officerIn(Prisma.sql`o."regionId"`, actor)} AND NOT ${aboutChanges(organisationId, now)}
        UNION ALL
        SELECT o."id", o."name", r."name", min(k."askedAt"), min(k."dueAt") - interval '1 millisecond'
          FROM "KeyChange" k JOIN "Organisation" o ON o."id" = k."organisationId" JOIN "Region" r ON r."id" = o."regionId"
         WHERE k."status" = 'OPEN' AND ${officerIn(Prisma.sql`o."regionId"`, actor)} AND ${aboutChanges(organisationId, now)}
         GROUP BY o."id", o."name", r."name"`,
      judged: Prisma.sql`
        SELECT o."id", o."name" AS "title", o."status" FROM "Organisation" o
         WHERE o."id" = ${after ?? null} AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
    }),
});

/** As isAboutChanges says it of one at hand. */
const aboutChanges = (organisationId: string, now: Date) => Prisma.sql`
  EXISTS (SELECT 1 FROM "KeyChange" c JOIN "Organisation" h ON h."id" = c."organisationId"
           WHERE h."id" = ${organisationId} AND h."status" = 'VERIFIED' AND (c."status" = 'OPEN' OR c."settledAt" > ${lately(now)}))`;
