import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { refusedLetter } from '../letters';
import { organisationLifecycle } from '../lifecycle';
import { tellMembers } from '../tell-members';

type Refused = { id: string; status: OrganisationStatus; version: number };

/** A registration ends here, with a letter that says why. */
export async function refuseRegistration(
  tx: Tx,
  { registration, reason }: { registration: Refused; reason: string },
  now: Date,
) {
  const { id, version } = registration;
  const status = organisationLifecycle.move(registration.status, 'refuse');
  await tellMembers(tx, { organisationId: id, letter: (name) => refusedLetter(name, reason) }, now);
  await tx.memberInvitation.updateMany({
    where: { organisationId: id, acceptedAt: null, endedAt: null },
    data: { endedAt: now },
  });
  return tx.organisation.update({
    where: { id, version },
    data: { status, refusalReason: reason, returnNote: '', updatedAt: now, version: { increment: 1 } },
    select: { id: true, status: true, cityId: true },
  });
}
