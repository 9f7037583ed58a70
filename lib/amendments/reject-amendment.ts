import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { amendmentById } from './load';
import { moveAmendment } from './move-amendment';
import { amendmentPolicy } from './policy';
import { problemsWithDecider } from './rules';
import { decideInput } from './schema';

/** Ends it: the form stays as it is. */
export const rejectAmendment = command({
  name: 'amendment.reject',
  input: decideInput,
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.reject,
  run({ subject: amendment, input: { version, note }, actor, tx, now }) {
    refuseIf(problemsWithDecider(actor, amendment));
    return moveAmendment(
      tx,
      { ...amendment, version },
      { event: 'reject', decidedById: actor.personId, decidedAt: now, decisionNote: note },
    );
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
