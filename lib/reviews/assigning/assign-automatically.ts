import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { assignmentLifecycle } from '../lifecycle';
import { lockedStage, type StageSubject } from '../load';
import { stagePolicy } from '../policy';
import { notDeclined } from '../rules';
import { newScoreSheets } from '../scoring/new-score-sheets';
import { type AssignmentInputs, assignmentInputs } from './assignment-inputs';
import { tellExperts } from './tell-experts';

/** What was computed outside the transaction, and the print of what it was computed from. */
const computed = z.object({
  stageId: id(),
  print: z.string(),
  assignments: z.array(z.object({ applicationId: id(), expertId: id() })),
  unfilled: z.array(z.object({ applicationId: id(), missing: z.number() })),
});

/**
 * Records the experts that were computed for every application of the stage, if nothing it rests on has changed since. What
 * is assigned stays. Seed, panel and result stand in the trail, so that anybody can repeat it (PUB-10).
 */
export const assignAutomatically = command({
  name: 'stage.assignAutomatically',
  input: computed,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ input: { print, assignments, unfilled }, subject: stage, actor, tx, now }) {
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    const inputs = await assignmentInputs(tx, stage, now);
    if (inputs.print !== print || !isOfStage(assignments, inputs.problem))
      throw new Refusal('conflict', [{ code: 'reviews.problems.assignmentOutdated' }]);
    const fresh = { ...notDeclined, assignedAt: now, assignedById: by(actor), automatic: true };
    await write(tx, stage, { assignments, rows: inputs.rows, fresh });
    await tellExperts(tx, stage, { expertIds: assignments.map(({ expertId }) => expertId), now });
    const { id: stageId, roundId, status } = stage;
    return { id: stageId, roundId, status, assigned: assignments.length, unfilled, panel: inputs.problem.experts };
  },
  about: ({ subject }) => on(subject),
  trail: ({ subject, result: { assigned, unfilled, panel } }) => ({
    detail: {
      seed: subject.id,
      assigned,
      unfilled,
      panel: panel.map(({ id: expert, capacity }) => ({ id: expert, capacity })),
    },
  }),
});

type Pair = { applicationId: string; expertId: string };

/** Whoever computed it: only what is in the stage is assigned, and only to its panel. */
function isOfStage(pairs: readonly Pair[], { applications, experts }: AssignmentInputs['problem']): boolean {
  const inStage = new Set(applications.map(({ id }) => id));
  const onPanel = new Set(experts.map(({ id }) => id));
  return pairs.every(({ applicationId, expertId }) => inStage.has(applicationId) && onPanel.has(expertId));
}

type Writing = {
  assignments: Pair[];
  rows: AssignmentInputs['rows'];
  fresh: typeof notDeclined & { assignedAt: Date; assignedById: string; automatic: boolean };
};

/** A pair that was taken apart before comes back as the row it was; nothing is deleted. */
async function write(tx: Tx, stage: StageSubject, { assignments, rows, fresh }: Writing): Promise<void> {
  const removed = new Map(rows.filter(({ status }) => status === 'REMOVED').map((row) => [pairKey(row), row.id]));
  const back = assignments.flatMap((pair) => removed.get(pairKey(pair)) ?? []);
  await tx.reviewAssignment.updateMany({
    where: { id: { in: back } },
    data: { ...fresh, status: assignmentLifecycle.move('REMOVED', 'reassign'), version: { increment: 1 } },
  });
  const added = assignments.filter((pair) => !removed.has(pairKey(pair)));
  const sheetIds = await newScoreSheets(tx, stage, { count: added.length, now: fresh.assignedAt });
  await tx.reviewAssignment.createMany({
    data: added.map((pair, index) => ({
      ...pair,
      ...fresh,
      stageId: stage.id,
      sheetId: found(sheetIds[index], 'the sheet of an assignment'),
    })),
  });
}

const pairKey = ({ applicationId, expertId }: Pair): string => `${applicationId}|${expertId}`;
