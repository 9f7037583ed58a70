import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Appointment } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { appointmentLifecycle } from './lifecycle';
import { grantById } from './load';
import { appointmentPolicy } from './policy';
import { problemsInEnding } from './rules';
import { isLastSecurityAdministrator, takeSecurityTurn } from './security-administrators';

/**
 * Ends a role; the row stays as history.
 * @throws Refusal 'refused' for one's own administration and for the last one, so that no place is left without
 */
export const revokeGrant = command({
  name: 'person.revokeGrant',
  input: z.object({ grantId: id() }),
  subject: grantById,
  allow: appointmentPolicy.revoke,
  async run({ subject: grant, actor, tx, now }) {
    await takeSecurityTurn(tx);
    refuseIf(isOwnAdministration(actor, grant) ? [{ code: 'regions.problems.ownAdministration' }] : []);
    const { count } = await tx.roleGrant.updateMany({
      where: { id: grant.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count !== 1) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsInEnding(await isLastSecurityAdministrator(tx, grant)));
    await endAppointment(tx, grant.appointment);
    return { id: grant.personId, name: grant.person.name, role: grant.role };
  },
  about: ({ subject: { personId, cityId } }) => ({ id: personId, cityId: cityId ?? null }),
  trail: ({ subject: grant }) => ({
    detail: { grantId: grant.id, role: grant.role, regionId: grant.regionId },
  }),
});

const isOwnAdministration = (actor: Actor, grant: { personId: string; role: string }): boolean =>
  grant.personId === actor.personId && grant.role === 'SECURITY_ADMINISTRATOR';

async function endAppointment(tx: Tx, appointment: Appointment | null): Promise<void> {
  if (appointment === null) return;
  const status = appointmentLifecycle.move(appointment.status, 'revoke');
  await tx.appointment.update({
    where: { id: appointment.id, version: appointment.version },
    data: { status, version: { increment: 1 } },
  });
}
