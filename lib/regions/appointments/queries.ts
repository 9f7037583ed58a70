import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { by } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { inPlaces, uppermostOf } from './in-places';
import { appointmentLifecycle } from './lifecycle';
import { appointmentPolicy } from './policy';
import { securityAdministratorsAt } from './security-administrators';

/** So many stand on the page, oldest first; what is decided makes room for the next. */
const SHOWN = 100;

const rowSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  title: true,
  status: true,
  proposedById: true,
  proposedAt: true,
  version: true,
  region: { select: { name: true, path: true } },
  proposedBy: { select: { name: true } },
  grant: { select: { personId: true } },
} satisfies Prisma.AppointmentSelect;

/** The appointments that a second person has not confirmed yet where the actor appoints: those that wait, and those in force single-handed. */
export const openAppointments = query({
  name: 'appointment.open',
  input: z.object({}),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  async run({ db, actor }) {
    const [rows, others] = await Promise.all([
      db.appointment.findMany({
        where: { AND: [{ status: { in: ['WAITING', 'SINGLE_HANDED'] } }, inPlaces(actor)] },
        orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
        select: rowSelect,
      }),
      securityAdministratorsAt(db, uppermostOf(actor), { except: [by(actor)] }),
    ]);
    const lines = rows.map(({ grant, ...row }) => ({
      ...row,
      moves:
        grant?.personId === actor.personId
          ? []
          : openMoves(appointmentLifecycle, appointmentPolicy, {
              actor,
              subject: { ...row, path: row.region?.path ?? '/' },
            }),
    }));
    const inState = (status: string) => lines.filter((line) => line.status === status);
    const [waiting, alone] = [inState('WAITING'), inState('SINGLE_HANDED')];
    return {
      counts: { waiting: waiting.length, alone: alone.length },
      waiting: waiting.slice(0, SHOWN),
      alone: alone.slice(0, SHOWN),
      isAlone: others.length === 0,
    };
  },
});

export type OpenAppointment = Awaited<ReturnType<typeof openAppointments>>['waiting'][number];
