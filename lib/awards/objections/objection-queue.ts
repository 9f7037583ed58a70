import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { besideQueue, queueAround } from '@/lib/lists/queue-around';
import { inPlaces, officerIn } from '@/lib/lists/waiting-for';
import { withInspectors } from '../discipline/with-inspectors';
import { OBJECTION_DAYS, openObjectionStatuses } from '../rules';

/**
 * Objections that wait for whoever answers them, whatever the round: their term is the same, and short. What is with the
 * discipline inspection waits for its inspectors. Several of one
 * project are told apart by the end of their number and by whose they are.
 */
export const objectionQueue = query({
  name: 'objection.queue',
  input: z.object({ objectionId: id(), ...besideQueue }),
  subject: oneself,
  run: ({ db, actor, input: { objectionId, after } }) =>
    queueAround(db, {
      here: objectionId,
      waiting: Prisma.sql`
        SELECT o."id", a."title", concat_ws(' · ', NULLIF(substring(o."number" FROM '[0-9]+-[0-9A-Z]$'), ''), NULLIF(o."objectorName", ''), r."title") AS "about", o."receivedAt" AS "since",
               ((o."receivedAt" AT TIME ZONE 'Asia/Shanghai')::date + ${OBJECTION_DAYS}::int + time '23:59:59') AT TIME ZONE 'Asia/Shanghai' AS "dueAt"
          FROM "Objection" o JOIN "Application" a ON a."id" = o."applicationId"
          JOIN "PublicityNotice" n ON n."id" = o."noticeId" JOIN "Round" r ON r."id" = n."roundId"
         WHERE n."status" = 'RUNNING' AND o."status" = ANY (${[...openObjectionStatuses]}::"ObjectionStatus"[])
           AND CASE WHEN ${withInspectors} THEN ${inspectorIn(actor)} ELSE ${officerIn(Prisma.sql`r."regionId"`, actor)} END`,
      judged: Prisma.sql`
        SELECT o."id", a."title", o."status" FROM "Objection" o JOIN "Application" a ON a."id" = o."applicationId"
          JOIN "PublicityNotice" n ON n."id" = o."noticeId" JOIN "Round" r ON r."id" = n."roundId"
         WHERE o."id" = ${after ?? null} AND (${officerIn(Prisma.sql`r."regionId"`, actor)} OR ${inspectorIn(actor)})`,
    }),
});

const inspectorIn = (actor: Actor): Prisma.Sql =>
  inPlaces(Prisma.sql`r."regionId"`, subtreesOf(actor, 'DISCIPLINE_INSPECTOR'));
