import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { type Actor, by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { isSamePerson } from '@/lib/people/keep-apart';
import { appointmentLifecycle } from './lifecycle';
import { appointmentById } from './load';
import { appointmentPolicy } from './policy';
import { putInForce } from './put-in-force';
import { problemsInConfirmation } from './rules';
import { takeSecurityTurn } from './security-administrators';

/** The second person's word: what waited takes effect, what was in force single-handed stays so as everybody else's. */
export const confirmAppointment = command({
  name: 'appointment.confirm',
  input: z.object({ appointmentId: id(), version: version() }),
  subject: appointmentById,
  visible: appointmentPolicy.view,
  allow: appointmentPolicy.confirm,
  async run({ subject: appointment, input: { version: seen }, actor, tx, now }) {
    await takeSecurityTurn(tx);
    refuseIf(problemsInConfirmation({ isOneself: await isParty(tx, by(actor), appointment) }));
    return confirmed(tx, { ...appointment, version: seen }, { actor, now });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { role, regionId }, result: { grantId } }) => ({ detail: { role, regionId, grantId } }),
});

type Confirmable = NonNullable<Awaited<ReturnType<typeof appointmentById>>>;

/** What is written when the second person has said yes. */
export async function confirmed(tx: Tx, appointment: Confirmable, { actor, now }: { actor: Actor; now: Date }) {
  const { id: appointmentId, version: seen, status: before } = appointment;
  const status = appointmentLifecycle.move(before, 'confirm');
  const grantId = appointment.grantId ?? (await putInForce(tx, appointment, now)).id;
  return tx.appointment.update({
    where: { id: appointmentId, version: seen, status: before },
    data: { status, grantId, decidedById: by(actor), decidedAt: now, version: { increment: 1 } },
    select: { id: true, status: true, grantId: true, name: true, role: true },
  });
}

/** Whether somebody who decides is, under another account, the one who proposed it, or is to be appointed. */
export async function isParty(tx: Tx, personId: string, appointment: { email: string; proposedBy: { email: string } }) {
  const [appointed, proposer] = [
    await isSamePerson(tx, personId, appointment),
    await isSamePerson(tx, personId, appointment.proposedBy),
  ];
  return appointed || proposer;
}
