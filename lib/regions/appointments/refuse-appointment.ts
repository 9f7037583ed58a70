import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, requiredProse, version } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { refusedLetter } from './letters';
import { appointmentLifecycle } from './lifecycle';
import { appointmentById } from './load';
import { appointmentPolicy } from './policy';
import { problemsInEnding } from './rules';
import { isLastSecurityAdministrator, takeSecurityTurn } from './security-administrators';

/** The second person's no, with the reason, told to whoever proposed it; a role in force single-handed ends with it. */
export const refuseAppointment = command({
  name: 'appointment.refuse',
  input: z.object({ appointmentId: id(), version: version(), reason: requiredProse(limits.reason) }),
  subject: appointmentById,
  visible: appointmentPolicy.view,
  allow: appointmentPolicy.refuse,
  async run({ subject: appointment, input: { version: seen, reason }, actor, tx, now }) {
    await takeSecurityTurn(tx);
    const status = appointmentLifecycle.move(appointment.status, 'refuse');
    const { grantId, place, proposedBy } = appointment;
    if (grantId !== null) {
      const grant = await tx.roleGrant.update({ where: { id: grantId }, data: { revokedAt: now } });
      const isLast = await isLastSecurityAdministrator(tx, { ...grant, path: appointment.path });
      refuseIf(problemsInEnding(isLast));
    }
    const text = refusedLetter(proposedBy.name, { place, reason, address: fullAddress(paths.adminPeople()) });
    await postLetter(tx, { to: proposedBy, text }, now);
    return tx.appointment.update({
      where: { id: appointment.id, version: seen, status: appointment.status },
      data: { status, reason, decidedById: by(actor), decidedAt: now, version: { increment: 1 } },
      select: { id: true, status: true, name: true, role: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { role, regionId, grantId } }) => ({ detail: { role, regionId, grantId } }),
});
