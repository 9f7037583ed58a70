import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';

/**
 * What waits for screening in the round of this application, for whoever screens there: in the order of the list, of one
 * category where the address names one. Nobody else has anything waiting.
 */
export const screeningQueue = query({
  name: 'application.screeningQueue',
  input: z.object({ applicationId: id(), category: z.string().max(20).optional().catch(undefined), ...besideQueue }),
  subject: oneself,
  async run({ db, actor, input: { applicationId, category, after } }) {
    const inCategory = category === undefined ? Prisma.empty : Prisma.sql`AND c."code" = ${category}`;
    const queue = await queueAround(db, {
      here: applicationId,
      // Whose term ends first, then as the list it is opened from.
      order: Prisma.sql`w."dueAt" NULLS LAST, w."number" NULLS LAST, w."id"`,
      waiting: Prisma.sql`
        SELECT a."id", a."title", o."name" AS "about", coalesce(a."screenSince", a."submittedAt") AS "since", least(a."screenBy" - interval '1 millisecond', (r."reviewFrom" || 'T00:00:00+08:00')::timestamptz - interval '1 second') AS "dueAt", a."number"
          FROM "Application" a JOIN "Round" r ON r."id" = a."roundId" JOIN "Organisation" o ON o."id" = a."organisationId"
          LEFT JOIN "PlanCategory" c ON c."id" = a."categoryId"
         WHERE a."roundId" = (SELECT "roundId" FROM "Application" WHERE "id" = ${applicationId})
           AND a."status" = 'SUBMITTED' AND r."status" IN ('OPEN', 'SCREENING')
           AND ${officerIn(Prisma.sql`r."regionId"`, actor)} ${inCategory}`,
      judged: Prisma.sql`
        SELECT a."id", a."title", a."status" FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
         WHERE a."id" = ${after ?? null} AND a."submittedAt" IS NOT NULL AND ${officerIn(Prisma.sql`r."regionId"`, actor)}`,
    });
    return { ...queue, category };
  },
});
