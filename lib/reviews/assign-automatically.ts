import 'server-only';
import type { Tx } from '@/lib/db/client';
import { blockedOrganisations } from '@/lib/experts/load';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignBalanced } from './balanced-assignment';
import { assignmentLifecycle } from './lifecycle';
import { lockedStage, type StageSubject } from './load';
import { stagePolicy } from './policy';
import { assignAutomaticallyInput } from './schema';

/**
 * Gives every application of the stage its experts, evenly and without conflicts. What is assigned stays. The seed is
 * the stage itself and stands in the trail with panel and result, so that anybody can repeat it (PUB-10).
 */
export const assignAutomatically = command({
  name: 'stage.assignAutomatically',
  input: assignAutomaticallyInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: stage, actor, tx, now }) {
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    const rows = await rowsOf(tx, stage);
    const [applications, experts] = [await inStage(tx, stage), await panelOf(tx, stage, rows)];
    const existing = rows.filter(({ status }) => status !== 'RECUSED' && status !== 'REMOVED');
    const { assignments, unfilled } = assignBalanced({
      applications,
      experts,
      existing,
      perApplication: stage.reviewsPerEntry,
      seed: stage.id,
    });
    await write(tx, stage, {
      assignments,
      rows,
      fresh: { assignedAt: now, assignedById: actor.personId ?? '', automatic: true },
    });
    return {
      id: stage.id,
      roundId: stage.roundId,
      status: stage.status,
      assigned: assignments.length,
      unfilled,
      panel: experts,
    };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, result: { assigned, unfilled, panel } }) => ({
    detail: { seed: subject.id, assigned, unfilled, panel: panel.map(({ id, capacity }) => ({ id, capacity })) },
  }),
});

async function inStage(tx: Tx, { id: stageId }: StageSubject) {
  const entries = await tx.stageEntry.findMany({
    where: { stageId, application: { status: { in: ['IN_REVIEW', 'SHORTLISTED'] } } },
    select: { application: { select: { id: true, organisationId: true, category: { select: { code: true } } } } },
  });
  return entries.map(({ application: { id, organisationId, category } }) => ({
    id,
    organisationId,
    categoryId: category?.code ?? '',
  }));
}

/** Who has recused once is not asked again, even if the conflict is said to have ended; a suspended expert gets nothing new. */
async function panelOf(tx: Tx, { id: stageId }: StageSubject, rows: Row[]) {
  const members = await tx.panelMember.findMany({
    where: { stageId, expert: { status: 'ACTIVE' } },
    select: { capacity: true, expert: { select: { id: true, categoryCodes: true } } },
  });
  const blocked = await blockedOrganisations(
    tx,
    members.map(({ expert }) => expert.id),
  );
  return members.map(({ capacity, expert: { id, categoryCodes } }) => ({
    id,
    capacity,
    categoryIds: categoryCodes,
    blockedOrganisationIds: [
      ...(blocked.get(id) ?? []),
      ...rows
        .filter(({ expertId, status }) => expertId === id && status === 'RECUSED')
        .map(({ application }) => application.organisationId),
    ],
  }));
}

function rowsOf(tx: Tx, { id: stageId }: StageSubject) {
  return tx.reviewAssignment.findMany({
    where: { stageId },
    select: {
      id: true,
      applicationId: true,
      expertId: true,
      status: true,
      application: { select: { organisationId: true } },
    },
  });
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
type Writing = {
  assignments: { applicationId: string; expertId: string }[];
  rows: Row[];
  fresh: { assignedAt: Date; assignedById: string; automatic: boolean };
};

/** A pair that was taken apart before comes back as the row it was; nothing is deleted. */
async function write(tx: Tx, { id: stageId }: StageSubject, { assignments, rows, fresh }: Writing): Promise<void> {
  const removed = new Map(rows.filter(({ status }) => status === 'REMOVED').map((row) => [pairKey(row), row.id]));
  const back = assignments.flatMap((pair) => removed.get(pairKey(pair)) ?? []);
  await tx.reviewAssignment.updateMany({
    where: { id: { in: back } },
    data: { ...fresh, status: assignmentLifecycle.move('REMOVED', 'reassign'), version: { increment: 1 } },
  });
  await tx.reviewAssignment.createMany({
    data: assignments.filter((pair) => !removed.has(pairKey(pair))).map((pair) => ({ ...pair, ...fresh, stageId })),
  });
}

const pairKey = ({ applicationId, expertId }: { applicationId: string; expertId: string }): string =>
  `${applicationId}|${expertId}`;
