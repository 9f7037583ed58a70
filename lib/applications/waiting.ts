import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import { officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { screeningDueAt } from '@/lib/rounds/timeline';
import { memberSeesApplication } from './sees';

/** What waits for an organisation's people: drafts before the deadline, returned applications before their correction is due. */
export async function waitingForApplicants(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const applications = await db.application.findMany({
    where: {
      AND: [
        memberSeesApplication.where(actor),
        { OR: [{ status: 'RETURNED' }, { status: 'DRAFT', round: { status: 'OPEN', closesAt: { gte: now } } }] },
      ],
    },
    select: {
      id: true,
      status: true,
      title: true,
      correctionDueAt: true,
      takenBackAt: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, closesAt: true } },
    },
    take: 200,
  });
  return applications.map(({ id, status, title, correctionDueAt, takenBackAt, organisation, round }) => {
    const isReturned = status === 'RETURNED';
    return {
      key: `application:${id}`,
      messageKey: isReturned
        ? 'applications.waiting.returned'
        : takenBackAt === null
          ? 'applications.waiting.draft'
          : 'applications.waiting.takenBack',
      values: { organisation: organisation.name, round: round.title },
      about: title === '' ? round.title : title,
      href: paths.myApplication(id),
      verbKey: isReturned ? 'applications.waiting.correct' : 'applications.waiting.continue',
      dueAt: isReturned ? correctionDueAt : round.closesAt,
    };
  });
}

const toScreen = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id", r."title", r."reviewFrom", ${pathOf(Prisma.sql`r."regionId"`)}, sum(t."count")::int AS "count"
      FROM "Round" r JOIN "ApplicationTally" t ON t."roundId" = r."id" AND t."status" = 'SUBMITTED'
     WHERE r."status" IN ('OPEN', 'SCREENING') AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     GROUP BY r."id" HAVING sum(t."count") > 0 ORDER BY r."id"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    reviewFrom: z.string().nullable(),
    regionPath: z.string(),
    count: z.int(),
  }),
  tell: (rounds) =>
    rounds.map(({ id, title, reviewFrom, regionPath, count }) => ({
      key: `screening:${id}`,
      messageKey: 'applications.waiting.screening',
      values: { count },
      about: title,
      href: withQuery(paths.roundApplications(id), { status: 'SUBMITTED' }),
      verbKey: 'applications.waiting.screen',
      dueAt: screeningDueAt({ reviewFrom }),
      regionPath,
      count,
    })),
});

/** What waits for officers: rounds with handed-in applications nobody has screened yet, one row per round. */
export const waitingForScreening = waitingFor(toScreen);
