import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, SignOffStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import { officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { screeningDueAt } from '@/lib/rounds/timeline';
import { memberSeesApplication } from './sees';
import { isSigner } from './signing-off/policy';

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
      signOffStatus: true,
      organisationId: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, closesAt: true } },
    },
    take: 200,
  });
  return applications.map(({ id, title, correctionDueAt, organisation, round, ...standing }) => ({
    key: `application:${id}`,
    ...nextOf(id, standing, isSigner(actor, standing)),
    values: { organisation: organisation.name, round: round.title },
    about: title === '' ? round.title : title,
    dueAt: standing.status === 'RETURNED' ? correctionDueAt : round.closesAt,
  }));
}

type Standing = { status: ApplicationStatus; takenBackAt: Date | null; signOffStatus: SignOffStatus };

/** What is to be done with it, by who asks: to sign and to fill in are two people's. */
function nextOf(
  id: string,
  { status, takenBackAt, signOffStatus }: Standing,
  signs: boolean,
): Pick<Waiting, 'messageKey' | 'href' | 'verbKey'> {
  const [page, check] = [paths.myApplication(id), paths.checkApplication(id)];
  if (signOffStatus === 'ASKED' && signs)
    return { messageKey: 'applications.waiting.toConfirm', href: check, verbKey: 'applications.waiting.confirm' };
  if (signOffStatus === 'ASKED')
    return { messageKey: 'applications.waiting.asked', href: check, verbKey: 'applications.waiting.look' };
  if (signOffStatus === 'CONFIRMED')
    return { messageKey: 'applications.waiting.confirmed', href: check, verbKey: 'applications.waiting.submit' };
  if (signOffStatus === 'SENT_BACK')
    return { messageKey: 'applications.waiting.sentBack', href: check, verbKey: 'applications.waiting.continue' };
  if (status === 'RETURNED')
    return { messageKey: 'applications.waiting.returned', href: page, verbKey: 'applications.waiting.correct' };
  return {
    messageKey: takenBackAt === null ? 'applications.waiting.draft' : 'applications.waiting.takenBack',
    href: page,
    verbKey: 'applications.waiting.continue',
  };
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
      roundId: id,
      regionPath,
      count,
    })),
});

/** What waits for officers: rounds with handed-in applications nobody has screened yet, one row per round. */
export const waitingForScreening = waitingFor(toScreen);
