import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { claimLifecycle } from './lifecycle';
import { claimById } from './load';
import { claimPolicy } from './policy';
import { claimVersionInput } from './schema';

/** The claimant takes the claim back; it stays on record. */
export const withdrawClaim = command({
  name: 'organisationClaim.withdraw',
  input: claimVersionInput,
  subject: claimById,
  visible: claimPolicy.view,
  allow: claimPolicy.withdraw,
  run: ({ subject: claim, input: { claimId, version }, tx, now }) =>
    tx.organisationClaim.update({
      where: { id: claimId, version },
      data: { status: claimLifecycle.move(claim.status, 'withdraw'), settledAt: now, version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    }),
  about: ({ subject, result }) => moved(subject, result),
});
