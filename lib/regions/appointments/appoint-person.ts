import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { by, isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { email, id, line, requiredLine } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { isSamePerson, keepApart } from '@/lib/people/keep-apart';
import { APPOINTED_ROLES } from '../schema';
import { proposedLetter } from './letters';
import { appointmentLifecycle } from './lifecycle';
import { placeOfRole } from './load';
import { appointmentPolicy } from './policy';
import { putInForce } from './put-in-force';
import { EVERYWHERE, problemsInProposal } from './rules';
import { securityAdministratorsAt, takeSecurityTurn } from './security-administrators';

const input = z.object({
  /** Or `EVERYWHERE`. */
  regionId: id(),
  role: z.enum(APPOINTED_ROLES, { message: 'kernel.problems.required' }),
  email: email(),
  name: requiredLine(40),
  title: line(60).default(''),
});

/**
 * Proposes that somebody be given a role: it waits for a second security administrator of the place, who is told by letter.
 * Where there is none it takes effect at once and is marked as one person's word; so does what the installation itself sets up.
 */
export const appointPerson = command({
  name: 'person.appoint',
  input,
  subject: placeOfRole,
  allow: appointmentPolicy.appoint,
  async run({ subject: { path, cityId, name: place }, input: { regionId, ...named }, actor, tx, now }) {
    await takeSecurityTurn(tx);
    const proposal = { ...named, regionId: regionId === EVERYWHERE ? null : regionId };
    const isOneself = actor.personId !== null && (await isSamePerson(tx, actor.personId, proposal));
    refuseIf([
      ...problemsInProposal({ ...proposal, isEverywhere: regionId === EVERYWHERE }, { isOneself }),
      ...(await problemsTwice(tx, proposal)),
    ]);
    const others = isSystem(actor) ? [] : await securityAdministratorsAt(tx, path, { except: [by(actor)] });
    const data = { ...proposal, proposedById: by(actor), proposedAt: now };
    if (others.length > 0) {
      await keepApart(tx, { email: proposal.email, office: proposal.role }, 'email');
      for (const other of others) {
        const text = proposedLetter(other.name, { place, address: fullAddress(paths.adminAppointments()) });
        await postLetter(tx, { to: other, text }, now);
      }
      const waiting = await tx.appointment.create({ data: { ...data, status: 'WAITING' } });
      return { id: waiting.id, status: waiting.status, cityId, personId: null };
    }
    const { id: grantId, personId } = await putInForce(tx, { ...proposal, place }, now);
    const status = appointmentLifecycle.move('WAITING', 'actAlone');
    const alone = await tx.appointment.create({ data: { ...data, status, grantId } });
    return { id: alone.id, status, cityId, personId };
  },
  about: ({ result }) => ({ ...came(result), entity: 'appointment' }),
  trail: ({ input: { role, regionId }, result: { personId } }) => ({ detail: { role, regionId, personId } }),
});

type Proposal = { email: string; role: z.output<typeof input>['role']; regionId: string | null };

/** For a role held already, and for one that waits already. */
async function problemsTwice(tx: Tx, { email: address, role, regionId }: Proposal): Promise<Problem[]> {
  const held = await tx.roleGrant.count({ where: { person: { email: address }, role, regionId, revokedAt: null } });
  const waiting = await tx.appointment.count({ where: { email: address, role, regionId, status: 'WAITING' } });
  return [
    ...problemIf(held > 0, { code: 'regions.problems.roleHeld', field: 'email' }),
    ...problemIf(waiting > 0, { code: 'regions.problems.proposedAlready', field: 'email' }),
  ];
}
