import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { email } from '@/lib/kernel/text';
import { postLetter } from '@/lib/mail/post-letter';
import { invitationAddress, openInvitation } from './invitation-token';
import { leadsTo } from './leads-to';
import { invitationLetter } from './letters';
import { knownName } from './rules';

const input = z.object({ email: email(), leadsTo });
/** One link in this time is enough, and a few in an hour; more would be a way to flood somebody's mailbox. */
const PAUSE_MS = 2 * 60_000;
const HOUR_MS = 60 * 60_000;
const LINKS_PER_HOUR = 5;

async function account(tx: Tx, { email: address }: z.output<typeof input>) {
  return { person: await tx.person.findUnique({ where: { email: address } }) };
}

/** "Forgot my password": answers the same whether or not the account exists. */
export const requestPasswordLink = command({
  name: 'person.requestPasswordLink',
  input,
  subject: account,
  allow: () => true,
  async run({ subject: { person }, input: { leadsTo }, tx, now }) {
    if (person === null || person.disabledAt !== null) return { asked: true };
    // Two requests of one moment would both find none.
    await takeTurn(tx, `password-link:${person.id}`);
    const since = (ms: number) => ({ personId: person.id, createdAt: { gt: new Date(now.getTime() - ms) } });
    const recent = await tx.invitation.count({ where: since(PAUSE_MS) });
    if (recent === 0 && (await tx.invitation.count({ where: since(HOUR_MS) })) < LINKS_PER_HOUR) {
      const token = await openInvitation(tx, { personId: person.id, leadsTo }, now);
      const name = knownName(person);
      const text = invitationLetter(name, invitationAddress(token));
      await postLetter(tx, { to: { email: person.email, name }, text }, now);
    }
    return { asked: true };
  },
  about: ({ subject }) => ({ id: subject.person?.id ?? '', cityId: null }),
});
