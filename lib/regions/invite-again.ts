import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { invitationAddress, openInvitation } from '@/lib/people/invitation-token';
import { invitationLetter } from '@/lib/people/letters';
import { appointedPerson } from './load';
import { appointmentPolicy } from './policy';

/** Sends a new one-time link; earlier links end. The link goes by letter only: no screen shows it. */
export const inviteAgain = command({
  name: 'person.inviteAgain',
  input: z.object({ personId: id() }),
  subject: appointedPerson,
  visible: (actor, { places }) => appointmentPolicy.inviteAgain(actor, places),
  allow: () => true,
  async run({ subject: person, tx, now }) {
    refuseIf(person.disabledAt === null ? [] : [{ code: 'regions.problems.personDisabled' }]);
    await tx.invitation.updateMany({
      where: { personId: person.id, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const token = await openInvitation(tx, person.id, now);
    await postLetter(tx, { to: person, text: invitationLetter(person.name, invitationAddress(token)) }, now);
    return { id: person.id };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
