import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { linksToDecide } from '@/lib/experts/links/waiting';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { roundOf } from '@/lib/rounds/round-of';
import { drawToApprove, drawToPerform } from './drawing/waiting';
import { expertSeesAssignment } from './sees';

/** What an expert has to declare and to score in every city, one line for each stage, leading to the first open one. */
export async function waitingForExperts(db: Tx, actor: Actor): Promise<Waiting[]> {
  const open = await db.reviewAssignment.findMany({
    where: {
      AND: [
        expertSeesAssignment.where(actor),
        { status: { in: ['INVITED', 'ACCEPTED'] }, stage: { status: 'SCORING' } },
      ],
    },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      expert: { select: { city: { select: { name: true } } } },
      stage: {
        select: { id: true, name: true, dueAt: true, plan: { select: { round: { select: { title: true } } } } },
      },
    },
  });
  const bundles = Map.groupBy(open, ({ stage, status }) => `${status}-${stage.id}`);
  return [...bundles].flatMap(([key, [first, ...rest]]): Waiting[] => {
    if (first === undefined) return [];
    const { stage, status, expert } = first;
    const isInvited = status === 'INVITED';
    const count = rest.length + 1;
    return [
      {
        key,
        messageKey: isInvited ? 'reviews.waiting.toDeclare' : 'reviews.waiting.toScore',
        values: { count },
        about: `${expert.city.name} · ${roundOf(stage.plan).title} · ${stage.name}`,
        href: isInvited && count > 1 ? `${paths.assignments()}#stage-${stage.id}` : paths.assignment(first.id),
        verbKey: isInvited ? 'reviews.waiting.declare' : 'reviews.waiting.score',
        dueAt: stage.dueAt,
        count,
      },
    ];
  });
}

const currentStage = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['PLANNED', 'SCORING']),
  dueAt: instant.nullable(),
  roundId: z.string(),
  title: z.string(),
  regionPath: z.string(),
  isScreened: z.boolean(),
  isEmpty: z.boolean(),
  lacksReviewers: z.boolean(),
  lacksReviews: z.boolean(),
});

/** An application withdrawn meanwhile needs no review; extra reviews fill no other's place. Each is one look into an index. */
const entries = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (
    SELECT 1 FROM "StageEntry" e JOIN "Application" ap ON ap."id" = e."applicationId" AND ap."status" <> 'WITHDRAWN'
     WHERE e."stageId" = s."id" AND ${where})`;

const toMoveOn = question({
  sql: (actor) => Prisma.sql`
    SELECT s."id", s."name", s."status", s."dueAt", r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)},
      (SELECT coalesce(sum(t."count"), 0) FROM "ApplicationTally" t WHERE t."roundId" = r."id" AND t."status" IN ('RECOMMENDING', 'SUBMITTED', 'RETURNED')) = 0 AS "isScreened",
      NOT ${entries(Prisma.sql`true`)} AS "isEmpty",
      ${entries(Prisma.sql`e."live" < s."reviewsPerEntry"`)} AS "lacksReviewers",
      ${entries(Prisma.sql`e."submitted" < s."reviewsPerEntry"`)} AS "lacksReviews"
    FROM "Round" r
    JOIN LATERAL (SELECT * FROM "ReviewStage" WHERE "planId" = r."planId" AND "status" <> 'CLOSED' ORDER BY "position" LIMIT 1) s ON true
    WHERE r."status" IN ('SCREENING', 'REVIEWING') AND ${officerIn(Prisma.sql`r."regionId"`, actor)} ORDER BY r."id"`,
  row: currentStage,
  tell: (stages, _actor, now) =>
    stages.flatMap((stage): Waiting[] => {
      const act = actOn(stage, now);
      if (act === null) return [];
      return [
        {
          key: `stage-${stage.id}`,
          messageKey: `reviews.waiting.${act}Stage`,
          about: `${stage.title} · ${stage.name}`,
          href: paths.roundStage(stage.roundId, stage.id),
          verbKey: `reviews.waiting.${act}`,
          dueAt: act === 'open' ? null : stage.dueAt,
          roundId: stage.roundId,
          regionPath: stage.regionPath,
        },
      ];
    }),
});

/** Stages an officer is to open, to fill with experts, or to close, draws to be agreed to or made, and links to be decided. */
export const waitingForStages = waitingFor(toMoveOn, drawToApprove, drawToPerform, linksToDecide);

/** Whose move it is: the officer's, or null while the screening or the experts still work. */
function actOn(stage: z.output<typeof currentStage>, now: Date): 'open' | 'assign' | 'close' | null {
  if (stage.status === 'PLANNED') return stage.isScreened ? 'open' : null;
  if (stage.isEmpty || stage.lacksReviewers) return 'assign';
  const isOver = stage.dueAt !== null && stage.dueAt < now;
  return !stage.lacksReviews || isOver ? 'close' : null;
}
