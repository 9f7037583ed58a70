import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { officerIn } from '@/lib/lists/waiting-for';
import { toVerifyStatuses } from '../rules';

/** Demands that wait for whoever verifies them, the earliest term first; of one category where the address names one. */
export const verificationQueue = query({
  name: 'demand.verificationQueue',
  input: z.object({ demandId: id(), category: z.string().max(20).optional().catch(undefined), ...besideQueue }),
  subject: oneself,
  async run({ db, actor, input: { demandId, category, after } }) {
    const inCategory = category === undefined ? Prisma.empty : Prisma.sql`AND c."code" = ${category}`;
    const queue = await queueAround(db, {
      here: demandId,
      waiting: Prisma.sql`
        SELECT d."id", d."title", r."name" AS "about", d."receivedAt" AS "since", d."verifyDueAt" - interval '1 millisecond' AS "dueAt"
          FROM "Demand" d JOIN "Region" r ON r."id" = d."regionId" JOIN "DemandCategory" c ON c."id" = d."categoryId"
         WHERE d."status" = ANY (${[...toVerifyStatuses]}::"DemandStatus"[]) AND ${officerIn(Prisma.sql`d."regionId"`, actor)} ${inCategory}`,
      judged: Prisma.sql`
        SELECT d."id", d."title", d."status" FROM "Demand" d
         WHERE d."id" = ${after ?? null} AND ${officerIn(Prisma.sql`d."regionId"`, actor)}`,
    });
    return { ...queue, category };
  },
});
