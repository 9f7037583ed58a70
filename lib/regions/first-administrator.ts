import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { ADMINISTRATOR_ROLES, by, isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { email, requiredLine } from '@/lib/kernel/text';
import { invitationAddress, openInvitation } from '@/lib/people/invitation-token';
import { keepApart } from '@/lib/people/keep-apart';
import { appointmentLifecycle } from './appointments/lifecycle';

const input = z.object({ role: z.enum(ADMINISTRATOR_ROLES), email: email(), name: requiredLine(40) });

async function administration(tx: Tx, { role }: z.output<typeof input>) {
  await takeTurn(tx, `first-administrator:${role}`);
  return { administrators: await tx.roleGrant.count({ where: { role, revokedAt: null } }) };
}

/**
 * A bare installation's first administrator of a kind, above all regions. Returns the one-time link that sets the password.
 * @throws Refusal 'refused' when there is one of the kind already, and for a person who is another administrator.
 */
export const firstAdministrator = command({
  name: 'person.firstAdministrator',
  input,
  subject: administration,
  allow: isSystem,
  async run({ subject: { administrators }, input: { role, ...named }, actor, tx, now }) {
    refuseIf(administrators > 0 ? [{ code: 'regions.problems.administratorExists' }] : []);
    const person = await tx.person.upsert({
      where: { email: named.email },
      update: {},
      create: { ...named, createdAt: now },
    });
    await keepApart(tx, { email: named.email, office: role }, 'email');
    const grant = await tx.roleGrant.create({
      data: { personId: person.id, role, regionId: null, grantedAt: now },
    });
    await tx.appointment.create({
      data: {
        ...named,
        role,
        status: appointmentLifecycle.move('WAITING', 'actAlone'),
        proposedById: by(actor),
        proposedAt: now,
        grantId: grant.id,
      },
    });
    return { id: person.id, link: invitationAddress(await openInvitation(tx, { personId: person.id }, now)) };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
  trail: ({ input: { role } }) => ({ detail: { role } }),
});
