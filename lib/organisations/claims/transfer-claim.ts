import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved, on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { closeWaysIn } from '@/lib/people/close-ways-in';
import { keepApart } from '@/lib/people/keep-apart';
import { MEMBERSHIP } from '@/lib/people/offices';
import { claimGrantedLetter, claimLostLetter } from '../letters';
import { isOpen, offerMembership } from '../member-invitations';
import { tellMembers } from '../tell-members';
import { claimLifecycle } from './lifecycle';
import { claimById } from './load';
import { claimPolicy } from './policy';
import { problemsBeforeTransfer } from './rules';
import { reasonedClaimInput } from './schema';
import { tellClaimant } from './tell-claimant';

/**
 * The office gives the organisation to whoever claims it: those who are in it are out with their next request, sessions and
 * links included, and the claimant is its owner. Applications, projects and standing stay with the organisation.
 * @throws Refusal 'refused' while those in it may still answer
 */
export const transferClaim = command({
  name: 'organisationClaim.transfer',
  input: reasonedClaimInput,
  subject: claimById,
  visible: claimPolicy.view,
  allow: claimPolicy.transfer,
  async run({ subject: claim, input: { claimId, version, reason }, actor, tx, now }) {
    const status = claimLifecycle.move(claim.status, 'transfer');
    refuseIf(problemsBeforeTransfer(claim, now));
    const { organisationId, claimantId, consents } = claim;
    const { name } = claim.organisation;
    const lost = (to: string) => claimLostLetter(to, { organisation: name, reason });
    await tellMembers(tx, { organisationId, letter: lost }, now);
    await closeOldWays(tx, organisationId, now);
    const owner = { organisationId, personId: claimantId, roles: ['OWNER' as const] };
    await keepApart(tx, { email: claim.claimant.email, office: MEMBERSHIP });
    if (consents) await join(tx, owner, now);
    else await offerMembership(tx, owner, now);
    await tellClaimant(tx, { claim, letter: (to) => claimGrantedLetter(to, name) }, now);
    await tx.organisation.update({
      where: { id: organisationId },
      data: { updatedAt: now, version: { increment: 1 } },
    });
    return tx.organisationClaim.update({
      where: { id: claimId, version },
      data: { status, decision: reason, settledAt: now, settledById: by(actor), version: { increment: 1 } },
      select: { id: true, status: true, cityId: true },
    });
  },
  about: ({ subject, result }) => [
    moved(subject, result),
    { ...on(subject.organisation), entity: 'organisation', command: 'organisation.changeHands' },
  ],
});

/** Memberships, invitations, sessions and one-time links of those who were in it. */
async function closeOldWays(tx: Tx, organisationId: string, now: Date): Promise<void> {
  // Keeps a colleague from joining between the look and the end.
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId} FOR UPDATE`;
  const members = await tx.organisationMember.findMany({
    where: { organisationId, leftAt: null },
    select: { person: { select: { id: true, email: true } } },
  });
  await tx.organisationMember.updateMany({ where: { organisationId, leftAt: null }, data: { leftAt: now } });
  await tx.memberInvitation.updateMany({ where: { organisationId, ...isOpen }, data: { endedAt: now } });
  for (const { person } of members) await closeWaysIn(tx, person, now);
}

/** Who had been in it before comes back. */
async function join(
  tx: Tx,
  { organisationId, personId, roles }: { organisationId: string; personId: string; roles: 'OWNER'[] },
  now: Date,
): Promise<void> {
  const joining = { roles, joinedAt: now, leftAt: null };
  await tx.organisationMember.upsert({
    where: { organisationId_personId: { organisationId, personId } },
    create: { organisationId, personId, ...joining },
    update: joining,
  });
}
