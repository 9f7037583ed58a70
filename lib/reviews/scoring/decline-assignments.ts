import 'server-only';
import { moved } from '@/lib/kernel/about';
import { anyOf } from '@/lib/kernel/any-of';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { assignmentLifecycle } from '../lifecycle';
import { assignmentPolicy } from '../policy';
import { declineAssignmentsInput } from '../schema';
import { assignmentsByIds } from './declare-no-conflict';

/**
 * An expert cannot review these, for a reason that the office reads: they are free for others at once. To have no time is no
 * conflict, and none is put on record; who has one recuses. All or none.
 */
export const declineAssignments = command({
  name: 'assignment.decline',
  input: declineAssignmentsInput,
  subject: assignmentsByIds,
  visible: (actor, assignments) => assignments.every((assignment) => assignmentPolicy.view(actor, assignment)),
  allow: (actor, assignments) => assignments.every((assignment) => assignmentPolicy.decline(actor, assignment)),
  async run({ subject: assignments, input: { cause, note }, tx, now }) {
    refuseIf(
      assignments.every(({ stage }) => stage.status === 'SCORING')
        ? []
        : [{ code: 'reviews.problems.stageNotScoring' }],
    );
    const [status = 'REMOVED'] = assignments.map((one) => assignmentLifecycle.move(one.status, 'decline'));
    const { count } = await tx.reviewAssignment.updateMany({
      where: anyOf(assignments.map(({ id, version }) => ({ id, version }))),
      data: { status, declinedAt: now, declinedFor: cause, declineNote: note, version: { increment: 1 } },
    });
    if (count !== assignments.length) throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    return { ids: assignments.map(({ id }) => id), status };
  },
  about({ subject: assignments, result: { status } }) {
    const [first, ...others] = assignments.map(({ id, status: before, round: { cityId } }) =>
      moved({ id, status: before, cityId }, { status }),
    );
    return [found(first, 'what is declined'), ...others];
  },
  trail: ({ input: { cause, note }, result: { ids } }) => ({
    detail: { assignmentIds: ids, cause },
    ...(note === '' ? {} : { said: { note } }),
  }),
});
