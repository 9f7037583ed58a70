import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, SignOffStatus } from '@/lib/db/generated/enums';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { roundById } from '@/lib/rounds/load';
import type { Applicant } from './gates/load-eligibility';
import { conditionsOf } from './late/conditions';
import { applicant } from './late/load';
import { isBeforeReview } from './late/rules';
import { lateToDecide } from './late/waiting';
import { mayApplyFor } from './policy';
import { toRecommend } from './recommending/waiting';
import { handInUntil, problemsBeforeStart } from './rules';
import { screenedBy } from './screening/clock';
import { memberSeesApplication } from './sees';
import { writtenAfterAsking } from './signing-off/changed-since';
import { isSigner } from './signing-off/policy';
import { stillToHandIn } from './still-to-hand-in';
import { commentsOnDesk, type WaitingComments } from './together/comments-on-desk';

/**
 * What waits for an organisation's people: drafts before the deadline, returned applications before their correction is due,
 * and what colleagues said at a question of one. Where it is a colleague's move the line says so.
 */
export async function waitingForApplicants(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const applications = await db.application.findMany({
    where: {
      AND: [memberSeesApplication.where(actor), stillToHandIn(now)],
    },
    select: {
      id: true,
      status: true,
      title: true,
      correctionDueAt: true,
      lateUntil: true,
      takenBackAt: true,
      signOffStatus: true,
      organisationId: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, closesAt: true } },
    },
    take: 200,
  });
  const letIn = await letInUnbegun(db, actor, now);
  const toConfirm = applications.filter((one) => one.signOffStatus === 'ASKED' && isSigner(actor, one));
  const [written, comments] = await Promise.all([
    writtenAfterAsking(
      db,
      toConfirm.map(({ id }) => id),
    ),
    commentsOnDesk(
      db,
      applications.map(({ id }) => id),
      actor.personId,
    ),
  ]);
  const begun = applications.flatMap(({ id, title, correctionDueAt, lateUntil, organisation, round, ...standing }) => {
    const shared = {
      about: title === '' ? round.title : title,
      dueAt:
        standing.status === 'RETURNED' ? correctionDueAt : handInUntil({ correctionDueAt: null, lateUntil, round }),
    };
    const values = { organisation: organisation.name, round: round.title, changed: written.get(id) ?? 0 };
    const said = comments.get(id);
    return [
      { key: `application:${id}`, ...nextOf(id, standing, actor), values, ...shared },
      ...(said === undefined ? [] : [{ key: `comments:${id}`, ...toAnswer(id, said), ...shared }]),
    ];
  });
  return [...letIn, ...begun];
}

/** What an organisation was let in for after the deadline and has not begun; what it has begun is a draft like another. */
async function letInUnbegun(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const ids = actor.memberships.map(({ organisationId }) => organisationId);
  if (ids.length === 0) return [];
  const entries = await db.lateEntry.findMany({
    where: {
      organisationId: { in: ids.filter((organisationId) => mayApplyFor(actor, organisationId)) },
      status: 'GRANTED',
      until: { gte: now },
      applications: { none: {} },
      round: { status: { in: ['OPEN', 'SCREENING'] } },
    },
    select: { id: true, until: true, roundId: true, round: { select: { title: true } }, organisation: applicant },
  });
  const lines: Waiting[] = [];
  // One after the other: few are let in.
  for (const { id, until, roundId, round, organisation } of entries) {
    const isUsable = await isUsableNow(db, organisation, { roundId, now });
    lines.push({
      key: `late:${id}`,
      messageKey: isUsable ? 'applications.waiting.letIn' : 'applications.waiting.letInShut',
      about: round.title,
      href: paths.newApplication(roundId),
      verbKey: isUsable ? 'applications.waiting.begin' : 'applications.waiting.look',
      dueAt: until,
    });
  }
  return lines;
}

/** What was granted may be of no use by now: a gate of the round bars the organisation since. */
async function isUsableNow(db: Tx, organisation: Applicant, { roundId, now }: { roundId: string; now: Date }) {
  const round = await roundById(db, { roundId });
  return (
    round !== null &&
    isBeforeReview(round, now) &&
    problemsBeforeStart(await conditionsOf(db, organisation, { round, now })).length === 0
  );
}

const toAnswer = (id: string, { count, fieldKey, author }: WaitingComments) => ({
  messageKey: 'applications.waiting.comments' as const,
  values: { count, author },
  href: paths.comments(id, fieldKey),
  verbKey: 'applications.waiting.answer' as const,
});

type Standing = {
  status: ApplicationStatus;
  takenBackAt: Date | null;
  signOffStatus: SignOffStatus;
  organisationId: string;
};
type Next = Pick<Waiting, 'messageKey' | 'href' | 'verbKey' | 'isOthers'>;

/** What is to be done with it, and whether by who asks: to fill in, to sign and to hand in can be three people's. */
function nextOf(id: string, standing: Standing, actor: Actor): Next {
  const { status, takenBackAt, signOffStatus, organisationId } = standing;
  const [page, check] = [paths.myApplication(id), paths.checkApplication(id)];
  const [signs, fillsIn] = [isSigner(actor, standing), isMemberOf(actor, organisationId, 'OWNER', 'EDITOR')];
  const move = (isOwn: boolean, next: Next): Next =>
    isOwn ? next : { ...next, verbKey: 'applications.waiting.look', isOthers: true };
  if (signOffStatus === 'ASKED')
    return signs
      ? { messageKey: 'applications.waiting.toConfirm', href: check, verbKey: 'applications.waiting.confirm' }
      : move(false, { messageKey: 'applications.waiting.asked', href: check, verbKey: 'applications.waiting.look' });
  if (signOffStatus === 'CONFIRMED')
    return move(fillsIn, {
      messageKey: 'applications.waiting.confirmed',
      href: check,
      verbKey: 'applications.waiting.submit',
    });
  if (signOffStatus === 'SENT_BACK')
    return move(fillsIn, {
      messageKey: 'applications.waiting.sentBack',
      href: check,
      verbKey: 'applications.waiting.continue',
    });
  if (status === 'RETURNED')
    return move(fillsIn || signs, {
      messageKey: 'applications.waiting.returned',
      href: page,
      verbKey: 'applications.waiting.correct',
    });
  return move(fillsIn || signs, {
    messageKey: takenBackAt === null ? 'applications.waiting.draft' : 'applications.waiting.takenBack',
    href: page,
    verbKey: 'applications.waiting.continue',
  });
}

const toScreen = question({
  sql: (actor, now) => Prisma.sql`
    SELECT r."id", r."title", r."reviewFrom", ${pathOf(Prisma.sql`r."regionId"`)}, sum(t."count")::int AS "count",
           (SELECT min(a."screenBy") FROM "Application" a WHERE a."roundId" = r."id" AND a."status" = 'SUBMITTED') AS "screenBy",
           (SELECT count(*)::int FROM "Application" a
             WHERE a."roundId" = r."id" AND a."status" = 'SUBMITTED' AND a."screenBy" <= ${now}) AS "overdue"
      FROM "Round" r JOIN "ApplicationTally" t ON t."roundId" = r."id" AND t."status" = 'SUBMITTED'
     WHERE r."status" IN ('OPEN', 'SCREENING') AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     GROUP BY r."id" HAVING sum(t."count") > 0 ORDER BY r."id"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    reviewFrom: z.string().nullable(),
    screenBy: instant.nullable(),
    regionPath: z.string(),
    count: z.int(),
    overdue: z.int(),
  }),
  tell: (rounds) =>
    rounds.map(({ id, title, reviewFrom, screenBy, regionPath, count, overdue }) => ({
      key: `screening:${id}`,
      messageKey: 'applications.waiting.screening',
      values: { count, overdue },
      about: title,
      href: withQuery(paths.roundApplications(id), {
        status: 'SUBMITTED',
        sort: screenBy === null ? undefined : 'due',
      }),
      verbKey: 'applications.waiting.screen',
      dueAt: screenedBy({ screenBy, round: { reviewFrom } }),
      roundId: id,
      regionPath,
      count,
    })),
});

/** What waits for officers: late entries to decide, rounds with applications to recommend at their own level, and with handed-in ones nobody has screened yet. */
export const waitingForScreening = waitingFor(toRecommend, toScreen, lateToDecide);
