import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { email } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { invitationAddress, openInvitation } from './invitation-token';
import { invitationLetter } from './letters';
import { knownName } from './rules';

const input = z.object({ email: email() });
/** One open link in this time is enough; more would be a way to flood somebody's mailbox. */
const PAUSE_MS = 2 * 60_000;

async function account(tx: Tx, { email: address }: z.output<typeof input>) {
  return { person: await tx.person.findUnique({ where: { email: address } }) };
}

/** "Forgot my password": answers the same whether or not the account exists. */
export const requestPasswordLink = command({
  name: 'person.requestPasswordLink',
  input,
  subject: account,
  allow: () => true,
  async run({ subject: { person }, tx, now }) {
    if (person === null || person.disabledAt !== null) return { asked: true };
    // Two requests of one moment would both find none.
    await takeTurn(tx, `password-link:${person.id}`);
    const recent = await tx.invitation.count({
      where: { personId: person.id, createdAt: { gt: new Date(now.getTime() - PAUSE_MS) } },
    });
    if (recent === 0) {
      const token = await openInvitation(tx, person.id, now);
      const name = knownName(person);
      const text = invitationLetter(name, invitationAddress(token));
      await postLetter(tx, { to: { email: person.email, name }, text }, now);
    }
    return { asked: true };
  },
  about: ({ subject }) => ({ id: subject.person?.id ?? '', cityId: null }),
});
