import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';

/** The final ranking of a round that is being decided, for whoever decides; what is decided stays in its place, because it can be changed. */
export const decisionQueue = query({
  name: 'decision.queue',
  input: z.object({ roundId: id(), applicationId: id(), ...besideQueue }),
  subject: oneself,
  async run({ db, actor, input: { roundId, applicationId, after } }) {
    const decided = Prisma.sql`"Round" r JOIN "Application" a ON a."roundId" = r."id" LEFT JOIN "Decision" d ON d."applicationId" = a."id"
         WHERE r."id" = ${roundId} AND r."status" = 'DECIDING' AND a."status" = 'SHORTLISTED' AND ${officerIn(Prisma.sql`r."regionId"`, actor)}`;
    const queue = await queueAround(db, {
      here: applicationId,
      waiting: Prisma.sql`
        SELECT q.*, e."rank" FROM (
          SELECT a."id", a."title", a."number", r."planId", coalesce(d."outcome"::text, 'UNDECIDED') AS "state",
                 (SELECT o."name" FROM "Organisation" o WHERE o."id" = a."organisationId") AS "about",
                 NULL::timestamptz AS "since", NULL::timestamptz AS "dueAt" FROM ${decided}
        ) q LEFT JOIN "StageEntry" e ON e."applicationId" = q."id"
          AND e."stageId" = (SELECT s."id" FROM "ReviewStage" s WHERE s."planId" = q."planId" ORDER BY s."position" DESC LIMIT 1)`,
      order: Prisma.sql`w."rank" NULLS LAST, w."number"`,
      judged: Prisma.sql`
        SELECT a."id", a."title", coalesce(d."outcome"::text, 'UNDECIDED') AS "status" FROM ${decided} AND a."id" = ${after ?? null}`,
    });
    // After the last place there is none: it does not begin again.
    return queue.place === queue.total ? { ...queue, nextId: null } : queue;
  },
});
