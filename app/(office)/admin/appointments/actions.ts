import type { Role } from '@/lib/db/generated/enums';
import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { confirmAppointments } from '@/lib/regions/appointments/confirm-appointments';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import { formAction } from '@/lib/web/form-action';
import type { Translate } from '@/lib/web/messages';

/** One row of the list is gone: whose it was is said. */
const appointmentSaid =
  (outcome: 'confirmed' | 'refused' | 'withdrawn') =>
  ({ name, role }: { name: string; role: Role }) => ({
    say: (t: Translate) => t(`regions.appointments.${outcome}`, { name, role: t(`people.roles.${role}`) }),
  });

export const confirmAppointmentAction = formAction(confirmAppointment, appointmentSaid('confirmed'));
export const confirmAppointmentsAction = formAction(confirmAppointments, ({ count }) => ({
  say: (t) => t('regions.appointments.manyConfirmed', { count }),
}));
export const refuseAppointmentAction = formAction(refuseAppointment, appointmentSaid('refused'));
export const withdrawAppointmentAction = formAction(withdrawAppointment, appointmentSaid('withdrawn'));
