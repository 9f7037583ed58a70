import 'server-only';
import { changePartners } from '@/lib/applications/joint/change-partners';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { type ChangeSubject, heldChange } from './load';
import { ended, movePartnerChange } from './move-partner-change';
import { partnerChangePolicy } from './policy';
import { problemsWithAward } from './rules';
import { partnerChangeInput } from './schema';
import { tellEnd } from './tell';

/** The office agrees: from now on the project is of these partners, and the agreement signed anew is the one in force. */
export const agreeToPartnerChange = command({
  name: 'partnerChange.agree',
  input: partnerChangeInput,
  subject: heldChange,
  visible: partnerChangePolicy.view,
  allow: partnerChangePolicy.agree,
  async run({ subject: change, input: { version }, actor, tx, now }) {
    refuseIf(problemsWithAward(change.application));
    const over = await movePartnerChange(tx, { ...change, version }, { event: 'agree', data: ended({ actor, now }) });
    const { applicationId, part: leaving, reason, agreementFileId: fileId, proposedById, proposedAt } = change;
    const agreement = { fileId, attached: { personId: proposedById, at: proposedAt } };
    const recorded = { applicationId, leaving, newcomer: comingIn(change), agreement };
    await changePartners(tx, recorded, { actor, now, reason });
    await tellEnd(tx, { ...change, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { applicationId, part, newcomerId } }) => ({
    detail: { applicationId, leaves: part.organisationId, comesIn: newcomerId },
  }),
});

function comingIn({ newcomerId, task, shareFen, contentHash, confirmedById, confirmedAt }: ChangeSubject) {
  if (newcomerId === null || contentHash === null || confirmedById === null || confirmedAt === null) return null;
  return {
    organisationId: newcomerId,
    task,
    shareFen,
    contentHash,
    confirmed: { personId: confirmedById, at: confirmedAt },
  };
}
