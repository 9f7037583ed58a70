import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type About, moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { confirmed, isParty } from './confirm-appointment';
import { appointmentsById } from './load';
import { appointmentPolicy } from './policy';
import { problemsInBulk } from './rules';
import { takeSecurityTurn } from './security-administrators';

const noneChosen = 'regions.problems.noneChosen';

const input = z.object({
  /** One, or those ticked in the list. */
  appointmentIds: z
    .union([id(), z.array(id()).max(100)], { message: noneChosen })
    .transform((ids) => [...new Set([ids].flat())])
    .refine((ids) => ids.length > 0, { message: noneChosen }),
});

async function chosen(tx: Tx, { appointmentIds }: z.output<typeof input>) {
  await takeSecurityTurn(tx);
  const appointments = await appointmentsById(tx, appointmentIds);
  return appointments.length === appointmentIds.length ? { appointments } : null;
}

/**
 * The second person's word for several that were made single-handed: one act, each judged by itself, all or none.
 * @throws Refusal 'refused' naming those that concern the one who confirms; 'conflict' when one is decided already
 */
export const confirmAppointments = command({
  name: 'appointment.confirmMany',
  input,
  subject: chosen,
  visible: (actor, { appointments }) => appointments.every((each) => appointmentPolicy.view(actor, each)),
  allow: (actor, { appointments }) => appointments.every((each) => appointmentPolicy.confirm(actor, each)),
  async run({ subject: { appointments }, actor, tx, now }) {
    const isDecided = appointments.some(({ status }) => status !== 'SINGLE_HANDED');
    if (isDecided) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    const problems: Problem[] = [];
    for (const each of appointments)
      problems.push(...problemsInBulk(each, { isOneself: await isParty(tx, by(actor), each) }));
    refuseIf(problems);
    for (const each of appointments) await confirmed(tx, each, { actor, now });
    return { count: appointments.length };
  },
  about: ({ subject: { appointments } }) =>
    appointments.map((each) => moved(each, { status: 'IN_FORCE' })) as [About, ...About[]],
});
