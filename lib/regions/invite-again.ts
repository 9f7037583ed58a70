import 'server-only';
import { z } from 'zod';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { closeLinks } from '@/lib/people/close-ways-in';
import { invitationAddress, openInvitation } from '@/lib/people/invitation-token';
import { invitationLetter } from '@/lib/people/letters';
import { knownName } from '@/lib/people/rules';
import { appointedPerson } from './appointments/load';
import { appointmentPolicy } from './appointments/policy';

/** Sends a new one-time link; earlier links end. The link goes by letter only: no screen shows it. */
export const inviteAgain = command({
  name: 'person.inviteAgain',
  input: z.object({ personId: id() }),
  subject: appointedPerson,
  visible: (actor, { places }) => appointmentPolicy.inviteAgain(actor, places),
  allow: () => true,
  async run({ subject: person, tx, now }) {
    refuseIf(person.disabledAt === null ? [] : [{ code: 'regions.problems.personDisabled' }]);
    await closeLinks(tx, person, now);
    const token = await openInvitation(tx, { personId: person.id }, now);
    await postLetter(
      tx,
      {
        to: { email: person.email, name: knownName(person) },
        text: invitationLetter(knownName(person), invitationAddress(token)),
      },
      now,
    );
    return { id: person.id, name: person.name };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
});
