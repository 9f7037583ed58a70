import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { assignmentLifecycle } from './lifecycle';
import { assignmentById } from './load';
import { assignmentPolicy } from './policy';
import { removeAssignmentInput } from './schema';

/** Takes an application from an expert who has not submitted; a submitted sheet can only be recused. */
export const removeAssignment = command({
  name: 'assignment.remove',
  input: removeAssignmentInput,
  subject: assignmentById,
  visible: assignmentPolicy.view,
  allow: assignmentPolicy.remove,
  async run({ subject: assignment, input: { version }, tx }) {
    const status = assignmentLifecycle.move(assignment.status, 'remove');
    return tx.reviewAssignment.update({
      where: { id: assignment.id, version },
      data: { status, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
