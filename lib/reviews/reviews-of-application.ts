import 'server-only';
import { z } from 'zod';
import { officeSeesApplication } from '@/lib/applications/sees';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundOf } from '@/lib/rounds/round-of';
import { maySeeScores, maySeeWhoGave } from './policy';
import { plainPoints } from './scoring/plain-points';
import { readScoreCells } from './scoring/score-cells';

export type ApplicationReview = Awaited<ReturnType<typeof reviewsOfApplication>>[number];

/**
 * The reviews of one application by stage, for those who run or watch the round: who is on it and how far while the
 * stage is scored, points and comments once it is closed.
 */
export const reviewsOfApplication = query({
  name: 'review.ofApplication',
  input: z.object({ applicationId: id() }),
  subject: seenByOffice,
  run: async ({ subject, actor }) => reviewsOf(subject, actor),
});

async function seenByOffice(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  const application = await db.application.findUnique({
    where: { id: applicationId },
    select: {
      status: true,
      submittedAt: true,
      round: { select: { region: { select: { path: true } } } },
      entries: entriesOf(applicationId),
    },
  });
  return officeSeesApplication.look(actor, application);
}

const entriesOf = (applicationId: string) =>
  ({
    orderBy: { stage: { position: 'asc' } },
    include: {
      stage: {
        include: {
          plan: { select: { round: { select: { id: true, region: { select: { path: true } } } } } },
          rubric: {
            select: {
              criteria: {
                orderBy: { position: 'asc' },
                select: { id: true, group: true, name: true, maxPoints: true },
              },
            },
          },
          assignments: {
            where: { applicationId, status: { not: 'REMOVED' } },
            orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
            include: {
              sheet: { select: { cells: { select: { key: true, value: true } } } },
              returned: { orderBy: { version: 'asc' } },
              expert: { select: { person: { select: { name: true } } } },
            },
          },
        },
      },
    },
  }) satisfies Prisma.Application$entriesArgs;

type Reviewed = NonNullable<Awaited<ReturnType<typeof seenByOffice>>>;

function reviewsOf({ entries, ...application }: Reviewed, actor: Actor) {
  return entries.map(({ stage: { plan, ...row }, score, finalScore, rank, outcome, tied }) => {
    const stage = { ...row, round: roundOf(plan) };
    return {
      stage: {
        id: stage.id,
        roundId: stage.round.id,
        name: stage.name,
        status: stage.status,
        reviewsPerEntry: stage.reviewsPerEntry,
      },
      outcome,
      rank,
      tied,
      score: score?.toFixed(2) ?? null,
      finalScore: finalScore?.toFixed(2) ?? null,
      criteria: stage.rubric.criteria.map(({ maxPoints, ...criterion }) => ({
        ...criterion,
        max: plainPoints(maxPoints),
      })),
      sheets: inOrder(stage).map((sheet, index) => {
        const shown = maySeeScores(actor, { ...sheet, application, stage, round: stage.round });
        const given = asGiven(shown ? sheet.sheet.cells : []);
        return {
          id: sheet.id,
          number: index + 1,
          status: sheet.status,
          submittedAt: sheet.submittedAt,
          recusalKind: sheet.recusalKind,
          expertName: maySeeWhoGave(actor, stage) ? sheet.expert.person.name : '',
          total: shown ? (sheet.total?.toFixed(2) ?? null) : null,
          ...given,
          /** As it was handed in before each return, the earliest first. */
          returned: (shown ? sheet.returned : []).map(({ id, cells, total, submittedAt, returnedAt, reason }) => ({
            ...asGiven(cellsIn(cells)),
            id,
            total: total?.toFixed(2) ?? null,
            submittedAt,
            returnedAt,
            reason,
          })),
        };
      }),
    };
  });
}

/** As they were assigned; of a secret ballot by their points, which tells nothing of who gave them. */
function inOrder<Sheet extends { total: Prisma.Decimal | null }>({
  secretBallot,
  status,
  assignments,
}: {
  secretBallot: boolean;
  status: string;
  assignments: Sheet[];
}): Sheet[] {
  if (!secretBallot || status !== 'CLOSED') return assignments;
  return assignments.toSorted((a, b) => Number(b.total ?? -1) - Number(a.total ?? -1));
}

/** Points as they are read, and the expert's words. */
function asGiven(cells: readonly { key: string; value: unknown }[]) {
  const { points, comment, sumFen } = readScoreCells(cells);
  return {
    comment,
    sumFen,
    points: Object.fromEntries(Object.entries(points).map(([key, each]) => [key, plainPoints(each)])),
  };
}

const cellsIn = (cells: Prisma.JsonValue) =>
  Object.entries(cells as Prisma.JsonObject).map(([key, value]) => ({ key, value }));
