import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { hashOfComing } from './hash-of-coming';
import { heldChange } from './load';
import { movePartnerChange } from './move-partner-change';
import { partnerChangePolicy } from './policy';
import { problemsWithAward } from './rules';
import { confirmPartnerChangeInput } from './schema';
import { tellOfficeToDecide } from './tell';

/** Who signs for the organisation that comes in takes its part on, word for word; then the office decides. */
export const confirmPartnerChange = command({
  name: 'partnerChange.confirm',
  input: confirmPartnerChangeInput,
  subject: heldChange,
  visible: partnerChangePolicy.view,
  allow: partnerChangePolicy.confirm,
  async run({ subject: change, input: { version, contentHash: read }, actor, tx, now }) {
    refuseIf(problemsWithAward(change.application));
    const contentHash = hashOfComing(change);
    if (contentHash !== read) throw new Refusal('conflict', [{ code: 'applications.problems.partChanged' }]);
    const data = { contentHash, confirmedById: by(actor), confirmedAt: now };
    const confirmed = await movePartnerChange(tx, { ...change, version }, { event: 'confirm', data });
    await tellOfficeToDecide(tx, change, now);
    return confirmed;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result: { contentHash } }) => ({ detail: { contentHash } }),
});
