import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { pointsField, problemsInScores } from './rules';
import type { Sheet, SheetScore } from './sheet';

type Moment = { tx: Tx; now: Date };

/**
 * Writes the points that differ from the sheet and says how every named score stands now. Sending the same points
 * again changes nothing, so a browser may repeat a request whose answer was lost.
 * @throws Refusal 'conflict' naming each criterion that another window has changed meanwhile.
 */
export async function writeScores(sheet: Sheet, sent: SheetScore[], { tx, now }: Moment): Promise<SheetScore[]> {
  refuseIf(problemsInScores(sent, sheet.criteria));
  const stored = new Map(sheet.scores.map((score) => [score.criterionId, score]));
  const changed = sent.filter(({ criterionId, points }) => points !== (stored.get(criterionId)?.points ?? ''));
  refuseStale(
    sheet,
    changed.filter(({ criterionId, version }) => version !== (stored.get(criterionId)?.version ?? 0)),
  );

  const added = changed.filter(({ criterionId }) => !stored.has(criterionId));
  await tx.score.createMany({
    data: added.map(({ criterionId, points }) => ({ assignmentId: sheet.id, criterionId, points, updatedAt: now })),
  });
  for (const { criterionId, points } of changed.filter((score) => stored.has(score.criterionId))) {
    const where = { assignmentId_criterionId: { assignmentId: sheet.id, criterionId } };
    if (points === '') await tx.score.delete({ where });
    else await tx.score.update({ where, data: { points, updatedAt: now, version: { increment: 1 } } });
  }
  for (const { criterionId, points } of changed) {
    if (points === '') stored.delete(criterionId);
    else stored.set(criterionId, { criterionId, points, version: (stored.get(criterionId)?.version ?? 0) + 1 });
  }
  return [...stored.values()];
}

/** Writes the comment when it differs; answers the version of the assignment from here on. @throws Refusal 'conflict' when another window was faster. */
export async function writeComment(
  sheet: Sheet,
  sent: { comment: string | undefined; version: number | undefined },
  { tx }: Moment,
): Promise<number> {
  if (sent.comment === undefined || sent.comment === sheet.comment) return sheet.version;
  if (sent.version !== sheet.version)
    throw changedElsewhere([{ code: 'reviews.problems.commentChanged', field: 'comment' }]);
  const { version } = await tx.reviewAssignment.update({
    where: { id: sheet.id },
    data: { comment: sent.comment, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}

function refuseStale({ criteria }: Sheet, stale: SheetScore[]): void {
  if (stale.length === 0) return;
  throw changedElsewhere(
    stale.map(({ criterionId }) => ({
      code: 'reviews.problems.scoreChanged',
      field: pointsField(criteria.findIndex(({ key }) => key === criterionId)),
    })),
  );
}

const changedElsewhere = (problems: Problem[]): Refusal => new Refusal('conflict', problems);
