import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { confirmAppointments } from '@/lib/regions/appointments/confirm-appointments';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import { formAction } from '@/lib/web/form-action';

export const confirmAppointmentAction = formAction(confirmAppointment, () => 'regions.appointments.confirmed');
export const confirmAppointmentsAction = formAction(confirmAppointments, () => 'regions.appointments.manyConfirmed');
export const refuseAppointmentAction = formAction(refuseAppointment, () => 'regions.appointments.refused');
export const withdrawAppointmentAction = formAction(withdrawAppointment, () => 'regions.appointments.withdrawn');
