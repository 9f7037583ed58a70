import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { email, requiredLine } from '@/lib/kernel/text';
import { invitationAddress, openInvitation } from '@/lib/people/invitation-token';

async function administration(tx: Tx) {
  await takeTurn(tx, 'first-administrator');
  return { administrators: await tx.roleGrant.count({ where: { role: 'ADMINISTRATOR', revokedAt: null } }) };
}

/** A bare installation's first administrator, above all regions. Returns the one-time link that sets the password. @throws Refusal 'refused' when there is one already. */
export const firstAdministrator = command({
  name: 'person.firstAdministrator',
  input: z.object({ email: email(), name: requiredLine(40) }),
  subject: administration,
  allow: isSystem,
  async run({ subject: { administrators }, input, tx, now }) {
    refuseIf(administrators > 0 ? [{ code: 'regions.problems.administratorExists' }] : []);
    const person = await tx.person.upsert({
      where: { email: input.email },
      update: {},
      create: { ...input, createdAt: now },
    });
    await tx.roleGrant.create({ data: { personId: person.id, role: 'ADMINISTRATOR', regionId: null, grantedAt: now } });
    return { id: person.id, link: invitationAddress(await openInvitation(tx, person.id, now)) };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
