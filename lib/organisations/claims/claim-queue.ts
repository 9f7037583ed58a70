import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';

/** Claims that can be settled by whoever asks: those in the organisation have answered, or their time is over. */
export const claimQueue = query({
  name: 'organisationClaim.queue',
  input: z.object({ claimId: id(), ...besideQueue }),
  subject: oneself,
  run: ({ db, actor, now, input: { claimId, after } }) =>
    queueAround(db, {
      here: claimId,
      waiting: Prisma.sql`
        SELECT c."id", o."name" AS "title", r."name" AS "about",
               least(c."answeredAt", c."answerUntil") AS "since", NULL::timestamptz AS "dueAt"
          FROM "OrganisationClaim" c JOIN "Organisation" o ON o."id" = c."organisationId" JOIN "Region" r ON r."id" = o."regionId"
         WHERE c."status" = 'OPEN' AND (c."answeredAt" IS NOT NULL OR c."answerUntil" <= ${now})
           AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
      judged: Prisma.sql`
        SELECT c."id", o."name" AS "title", c."status" FROM "OrganisationClaim" c JOIN "Organisation" o ON o."id" = c."organisationId"
         WHERE c."id" = ${after ?? null} AND ${officerIn(Prisma.sql`o."regionId"`, actor)}`,
    }),
});
