import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';

/** Registrations that wait for whoever verifies them, in the order in which they were last handed in. */
export const organisationQueue = query({
  name: 'organisation.verificationQueue',
  input: z.object({ organisationId: id(), ...besideQueue }),
  subject: oneself,
  run: ({ db, actor, input: { organisationId, after } }) =>
    queueAround(db, {
      here: organisationId,
      waiting: Prisma.sql`
        SELECT o."id", o."name" AS "title", r."name" AS "about", o."updatedAt" AS "since", o."verifyDueAt" - interval '1 millisecond' AS "dueAt"
          FROM "Organisation" o JOIN "Region" r ON r."id" = o."regionId"
         WHERE o."status" = 'PENDING' AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
      judged: Prisma.sql`
        SELECT o."id", o."name" AS "title", o."status" FROM "Organisation" o
         WHERE o."id" = ${after ?? null} AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
    }),
});
