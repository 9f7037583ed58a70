import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import type { Waiting } from '@/lib/kernel/waiting';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { openLines, standingLines } from './co-funding/rules';
import { coFundingToAnswer, coFundingToSettle } from './co-funding/waiting';
import { withInspectors } from './discipline/with-inspectors';
import { partnerChangesToDecide } from './partners/waiting';
import { objectionDueAt, openObjectionStatuses, standingStatuses } from './rules';
import { departuresToSign, slatesToSign } from './slates/waiting';

const decisionsToMake = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id", r."title", ${pathOf(Prisma.sql`r."regionId"`)}, (
      SELECT count(*)::int FROM "Application" a
       WHERE a."roundId" = r."id" AND a."status" = 'SHORTLISTED' AND NOT EXISTS (SELECT 1 FROM "Decision" d WHERE d."applicationId" = a."id")
    ) AS "undecided", jsonb_typeof(p."terms" #> '{awarding,coFunding}') = 'object' AS "asksCounties", (
      SELECT count(*)::int FROM "CoFundingLine" c WHERE c."roundId" = r."id" AND c."status" = ANY (${[...standingLines]}::"CoFundingStatus"[])
    ) AS "lines", (
      SELECT count(*)::int FROM "CoFundingLine" c WHERE c."roundId" = r."id" AND c."status" = ANY (${[...openLines]}::"CoFundingStatus"[])
    ) AS "open"
    FROM "Round" r JOIN "Plan" p ON p."id" = r."planId" WHERE r."status" = 'DECIDING' AND ${officerIn(Prisma.sql`r."regionId"`, actor)} ORDER BY r."id"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    regionPath: z.string(),
    undecided: z.int(),
    /** Its counties pay a part: what stands of it, and what of that nobody has settled. */
    asksCounties: z.boolean().nullable(),
    lines: z.int(),
    open: z.int(),
  }),
  tell: (rounds) =>
    rounds.filter(isOwnMove).map(({ id, title, regionPath, undecided, asksCounties, lines }) => {
      const decided = asksCounties === true && lines === 0 ? 'askCounties' : 'release';
      const what = undecided > 0 ? 'decide' : decided;
      return {
        key: `awards:${what}:${id}`,
        messageKey: `awards.waiting.${what}`,
        values: { count: undecided, counties: asksCounties === true ? 1 : 0 },
        about: title,
        href: paths.roundDecisions(id),
        verbKey: `awards.waiting.verbs.${what}`,
        dueAt: null,
        roundId: id,
        regionPath,
        ...(undecided > 0 && { count: undecided }),
      };
    }),
});

const running = z.object({
  roundId: z.string(),
  title: z.string(),
  regionPath: z.string(),
  endsAt: instant,
  provisional: z.boolean(),
  /** Each that is still open, the first to arrive first. */
  objections: z.array(z.object({ id: z.string(), receivedAt: instant, atDiscipline: z.boolean() })),
  /** Publicised projects whose public words nobody has confirmed yet: so long they have no page. */
  unconfirmed: z.int(),
});

const noticesToEnd = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)}, n."endsAt", n."provisional", (
      SELECT coalesce(json_agg(json_build_object('id', o."id", 'receivedAt', o."receivedAt", 'atDiscipline', ${withInspectors}) ORDER BY o."receivedAt", o."id"), '[]') FROM "Objection" o
       WHERE o."noticeId" = n."id" AND o."status" = ANY (${[...openObjectionStatuses]}::"ObjectionStatus"[])
    ) AS "objections", (
      SELECT count(*)::int FROM "Application" a
       WHERE a."roundId" = r."id" AND a."status" = ANY (${[...standingStatuses]}::"ApplicationStatus"[])
         AND NOT EXISTS (SELECT 1 FROM "PublicWords" w WHERE w."applicationId" = a."id")
    ) AS "unconfirmed"
    FROM "PublicityNotice" n JOIN "Round" r ON r."id" = n."roundId"
    WHERE n."status" = 'RUNNING' AND ${officerIn(Prisma.sql`r."regionId"`, actor)} ORDER BY n."id"`,
  row: running,
  tell: (notices, _actor, now) =>
    notices.flatMap((notice) => [...objectionsIn(notice), ...wordsIn(notice), ...endOf(notice, now)]),
});

/** While counties are asked, the lines of their answers say what waits. */
function isOwnMove({ undecided, open }: { undecided: number; open: number }): boolean {
  return undecided > 0 || open === 0;
}

/** What waits for an officer on this floor: decisions to make or release, objections to handle, notices to confirm, counties' parts to answer or settle, partners to change, what departs from a ranking to sign. */
export const waitingForAwards = waitingFor(
  decisionsToMake,
  noticesToEnd,
  coFundingToAnswer,
  coFundingToSettle,
  partnerChangesToDecide,
  slatesToSign,
  departuresToSign,
);

type Running = z.output<typeof running>;

/** What is with the discipline inspection is not the office's move. */
function objectionsIn({ roundId, title, regionPath, objections: open }: Running): Waiting[] {
  const objections = open.filter(({ atDiscipline }) => !atDiscipline);
  const [first] = objections;
  if (first === undefined) return [];
  return [
    {
      key: `awards:objections:${roundId}`,
      messageKey: 'awards.waiting.objections',
      values: { count: objections.length },
      about: title,
      href: paths.officeObjection(first.id),
      verbKey: 'awards.waiting.verbs.objections',
      dueAt: objectionDueAt(first.receivedAt),
      roundId,
      regionPath,
      count: objections.length,
    },
  ];
}

function wordsIn({ roundId, title, regionPath, endsAt, unconfirmed }: Running): Waiting[] {
  if (unconfirmed === 0) return [];
  return [
    {
      key: `awards:words:${roundId}`,
      messageKey: 'awards.waiting.words',
      values: { count: unconfirmed },
      about: title,
      href: paths.roundPublicity(roundId),
      verbKey: 'awards.waiting.verbs.words',
      // The last second of the day it ends: midnight belongs to that day.
      dueAt: new Date(endsAt.getTime() - 1000),
      roundId,
      regionPath,
      count: unconfirmed,
    },
  ];
}

function endOf(
  { roundId, title, regionPath, endsAt, provisional, objections, unconfirmed }: Running,
  now: Date,
): Waiting[] {
  if (now < endsAt || objections.length > 0 || unconfirmed > 0) return [];
  const what = provisional ? 'recompute' : 'confirm';
  return [
    {
      key: `awards:${what}:${roundId}`,
      messageKey: `awards.waiting.${what}`,
      about: title,
      href: paths.roundPublicity(roundId),
      verbKey: `awards.waiting.verbs.${what}`,
      dueAt: null,
      roundId,
      regionPath,
    },
  ];
}
