import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { revokeGrant } from '@/lib/regions/appointments/revoke-grant';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import type { Setting } from './setting';

/** Appointments that came to nothing or have ended, beside those that wait and those in force. */
export async function fillOffices({ places, by: { security, security2 } }: Setting): Promise<void> {
  const propose = async (name: string) => {
    const email = `${crypto.randomUUID()}@offices.example`;
    const post = { regionId: places.districts.gongshu.id, role: 'OFFICER' as const, email, name, title: '' };
    return { appointmentId: (await appointPerson(post, security)).id, version: 1 };
  };
  await refuseAppointment({ ...(await propose('未获确认')), reason: '岗位已有人选。' }, security2);
  await withdrawAppointment(await propose('已撤回'), security);
  const grant = found(
    await db.roleGrant.findFirst({ where: { appointment: { role: 'OBSERVER', status: 'IN_FORCE' } } }),
    'an observer',
  );
  await revokeGrant({ grantId: grant.id }, security2);
}
