import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma, ReturnedSheet } from '@/lib/db/generated/client';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignmentLifecycle } from '../lifecycle';
import { lockedAssignment } from '../load';
import { assignmentPolicy } from '../policy';
import { reopenScoreSheetInput } from '../schema';

/** Gives a locked sheet back to its expert. What was handed in is kept whole beside the reason (PUB-11). */
export const reopenScoreSheet = command({
  name: 'assignment.reopen',
  input: reopenScoreSheetInput,
  subject: lockedAssignment,
  visible: assignmentPolicy.view,
  allow: assignmentPolicy.reopen,
  async run({ subject: assignment, input: { reason, version }, actor, tx, now }) {
    const status = assignmentLifecycle.move(assignment.status, 'reopen');
    refuseIf(assignment.stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageClosed' }]);
    const reopened = await tx.reviewAssignment.update({
      where: { id: assignment.id, version },
      data: { status, total: null, submittedAt: null, reopenReason: reason, version: { increment: 1 } },
    });
    await keepAsSubmitted(tx, assignment, { reason, returnedAt: now, returnedById: by(actor) });
    return reopened;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { total, submittedAt, stage }, input: { reason } }) => ({
    detail: {
      ...(stage.secretBallot ? {} : { total: total?.toFixed(2) ?? null }),
      submittedAt: submittedAt?.toISOString() ?? null,
    },
    said: { reason },
  }),
});

type Locked = NonNullable<Awaited<ReturnType<typeof lockedAssignment>>>;
type Return = Pick<ReturnedSheet, 'reason' | 'returnedAt' | 'returnedById'>;

/** The expert goes on in the same cells, so what stood in them is written down first. */
async function keepAsSubmitted(
  tx: Tx,
  { id, sheetId, version, total, submittedAt }: Locked,
  given: Return,
): Promise<void> {
  const cells = await tx.cell.findMany({ where: { sheetId }, select: { key: true, value: true } });
  await tx.returnedSheet.create({
    data: {
      ...given,
      assignmentId: id,
      version,
      total,
      submittedAt: found(submittedAt, 'when a locked sheet was handed in'),
      cells: Object.fromEntries(cells.map(({ key, value }) => [key, value])) as Prisma.InputJsonObject,
    },
  });
}
