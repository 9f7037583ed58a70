import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { claimLifecycle } from './lifecycle';
import { claimById } from './load';
import { claimPolicy } from './policy';
import { problemsBeforeAnswer } from './rules';
import { reasonedClaimInput } from './schema';

/** Those who are in the organisation say their word, once, within their term. */
export const answerClaim = command({
  name: 'organisationClaim.answer',
  input: reasonedClaimInput,
  subject: claimById,
  visible: claimPolicy.view,
  allow: claimPolicy.answer,
  async run({ subject: claim, input: { claimId, version, reason: answer }, actor, tx, now }) {
    const status = claimLifecycle.move(claim.status, 'answer');
    refuseIf(problemsBeforeAnswer(claim, now));
    return tx.organisationClaim.update({
      where: { id: claimId, version },
      data: { status, answer, answeredAt: now, answeredById: by(actor), version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
