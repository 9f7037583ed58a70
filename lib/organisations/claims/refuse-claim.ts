import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { claimKeptLetter, claimRefusedLetter } from '../letters';
import { tellMembers } from '../tell-members';
import { claimLifecycle } from './lifecycle';
import { claimById } from './load';
import { claimPolicy } from './policy';
import { reasonedClaimInput } from './schema';
import { tellClaimant } from './tell-claimant';

/** The office finds that the organisation stays with those who are in it. */
export const refuseClaim = command({
  name: 'organisationClaim.refuse',
  input: reasonedClaimInput,
  subject: claimById,
  visible: claimPolicy.view,
  allow: claimPolicy.refuse,
  async run({ subject: claim, input: { claimId, version, reason }, actor, tx, now }) {
    const { name } = claim.organisation;
    await tellClaimant(tx, { claim, letter: (to) => claimRefusedLetter(to, { organisation: name, reason }) }, now);
    const kept = (to: string) => claimKeptLetter(to, name);
    await tellMembers(tx, { organisationId: claim.organisationId, letter: kept }, now);
    return tx.organisationClaim.update({
      where: { id: claimId, version },
      data: {
        status: claimLifecycle.move(claim.status, 'refuse'),
        decision: reason,
        settledAt: now,
        settledById: by(actor),
        version: { increment: 1 },
      },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
