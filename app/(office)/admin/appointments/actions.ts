import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import { formAction } from '@/lib/web/form-action';

export const confirmAppointmentAction = formAction(confirmAppointment, () => 'regions.appointments.confirmed');
export const refuseAppointmentAction = formAction(refuseAppointment, () => 'regions.appointments.refused');
export const withdrawAppointmentAction = formAction(withdrawAppointment, () => 'regions.appointments.withdrawn');
