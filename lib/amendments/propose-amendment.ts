import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { amendmentById } from './load';
import { moveAmendment } from './move-amendment';
import { amendmentPolicy } from './policy';
import { problemsBeforePublishing } from './problems-before-publishing';
import { proposeInput } from './schema';

/** Hands the amendment to a second person. @throws Refusal 'refused' with everything that would keep it from being published. */
export const proposeAmendment = command({
  name: 'amendment.propose',
  input: proposeInput,
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.propose,
  async run({ subject: amendment, input: { version, reason }, actor, tx, now }) {
    refuseIf(await problemsBeforePublishing(tx, amendment, { reason, now }));
    const proposed = {
      reason,
      proposedById: actor.personId,
      proposedAt: now,
      decidedById: null,
      decidedAt: null,
      decisionNote: '',
    };
    return moveAmendment(tx, { ...amendment, version }, { event: 'propose', ...proposed });
  },
  about: ({ subject, result }) => moved(subject, result),
});
