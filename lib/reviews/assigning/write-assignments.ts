import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { assignmentLifecycle } from '../lifecycle';
import type { StageSubject } from '../load';
import type { notDeclined } from '../rules';
import { newScoreSheets } from '../scoring/new-score-sheets';
import type { AssignmentInputs } from './assignment-inputs';

type Pair = { applicationId: string; expertId: string };
type Writing = {
  readings: (Pair & { byHand: boolean })[];
  rows: AssignmentInputs['rows'];
  fresh: typeof notDeclined & { assignedAt: Date; assignedById: string };
};

/** A pair that was taken apart before comes back as the row it was; nothing is deleted. */
export async function writeAssignments(tx: Tx, stage: StageSubject, { readings, rows, fresh }: Writing): Promise<void> {
  const removed = new Map(rows.filter(({ status }) => status === 'REMOVED').map((row) => [pairKey(row), row.id]));
  for (const byHand of [false, true]) {
    const back = readings.filter((one) => one.byHand === byHand).flatMap((one) => removed.get(pairKey(one)) ?? []);
    await tx.reviewAssignment.updateMany({
      where: { id: { in: back } },
      data: {
        ...fresh,
        automatic: !byHand,
        status: assignmentLifecycle.move('REMOVED', 'reassign'),
        version: { increment: 1 },
      },
    });
  }
  const added = readings.filter((pair) => !removed.has(pairKey(pair)));
  const sheetIds = await newScoreSheets(tx, stage, { count: added.length, now: fresh.assignedAt });
  await tx.reviewAssignment.createMany({
    data: added.map(({ byHand, ...pair }, index) => ({
      ...pair,
      ...fresh,
      automatic: !byHand,
      stageId: stage.id,
      sheetId: found(sheetIds[index], 'the sheet of an assignment'),
    })),
  });
}

const pairKey = ({ applicationId, expertId }: Pair): string => `${applicationId}|${expertId}`;
