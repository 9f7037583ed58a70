import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { id, version } from '@/lib/kernel/text';
import { appointmentLifecycle } from './lifecycle';
import { appointmentById } from './load';
import { appointmentPolicy } from './policy';

/** Takes back what one proposed and nobody has decided yet. */
export const withdrawAppointment = command({
  name: 'appointment.withdraw',
  input: z.object({ appointmentId: id(), version: version() }),
  subject: appointmentById,
  visible: appointmentPolicy.view,
  allow: appointmentPolicy.withdraw,
  async run({ subject: appointment, input: { version: seen }, actor, tx, now }) {
    const status = appointmentLifecycle.move(appointment.status, 'withdraw');
    return tx.appointment.update({
      where: { id: appointment.id, version: seen, status: appointment.status },
      data: { status, decidedById: by(actor), decidedAt: now, version: { increment: 1 } },
      select: { id: true, status: true, name: true, role: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
