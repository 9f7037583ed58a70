import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Organisation } from '@/lib/db/generated/client';
import { refuseIf } from '@/lib/kernel/refusal';
import { verifiedLetter } from '../letters';
import { organisationLifecycle } from '../lifecycle';
import { needsOverride } from '../rules';
import { tellMembers } from '../tell-members';
import { problemsInHold } from './same-code';

/**
 * The registration is found to agree with its certificate: from now on it holds its code.
 * @throws Refusal 'refused' while its code is not proved, or held by another
 */
export async function verified(
  tx: Tx,
  { organisation, version }: { organisation: Organisation; version: number },
  now: Date,
) {
  const { id, uscc } = organisation;
  const status = organisationLifecycle.move(organisation.status, 'verify');
  const isUnproven = needsOverride(organisation) && organisation.usccOverrideReason === null;
  refuseIf([
    ...(await problemsInHold(tx, organisation)),
    ...(isUnproven ? [{ code: 'organisations.problems.usccUnproven' as const }] : []),
  ]);
  await tellMembers(tx, { organisationId: id, letter: (name) => verifiedLetter(name, organisation.name) }, now);
  return tx.organisation.update({
    where: { id, version },
    data: { status, heldUscc: uscc, verifiedAt: now, returnNote: '', updatedAt: now, version: { increment: 1 } },
    select: { id: true, status: true, cityId: true },
  });
}
