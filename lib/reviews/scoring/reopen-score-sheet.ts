import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignmentLifecycle } from '../lifecycle';
import { lockedAssignment } from '../load';
import { assignmentPolicy } from '../policy';
import { reopenScoreSheetInput } from '../schema';

/** Gives a locked sheet back to its expert. The trail keeps the old total beside the reason (PUB-11). */
export const reopenScoreSheet = command({
  name: 'assignment.reopen',
  input: reopenScoreSheetInput,
  subject: lockedAssignment,
  visible: assignmentPolicy.view,
  allow: assignmentPolicy.reopen,
  async run({ subject: assignment, input: { reason, version }, tx }) {
    const status = assignmentLifecycle.move(assignment.status, 'reopen');
    refuseIf(assignment.stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageClosed' }]);
    return tx.reviewAssignment.update({
      where: { id: assignment.id, version },
      data: { status, total: null, submittedAt: null, reopenReason: reason, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { total, submittedAt }, input: { reason } }) => ({
    detail: { reason, total: total?.toFixed(2) ?? null, submittedAt: submittedAt?.toISOString() ?? null },
  }),
});
