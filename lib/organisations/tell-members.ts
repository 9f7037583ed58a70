import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { knownName } from '@/lib/people/rules';
import { isOpen } from './member-invitations';

/** Writes to everybody who can act on the organisation's papers, or is asked to be its owner. */
export async function tellMembers(
  tx: Tx,
  { organisationId, letter }: { organisationId: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const members = await tx.organisationMember.findMany({
    where: { organisationId, leftAt: null, roles: { hasSome: ['OWNER', 'EDITOR'] } },
    select: { person: { select: { name: true, email: true, passwordHash: true } } },
  });
  const asked = await tx.memberInvitation.findMany({
    where: { organisationId, ...isOpen, roles: { has: 'OWNER' } },
    select: { person: { select: { name: true, email: true, passwordHash: true } } },
  });
  for (const { person } of [...members, ...asked]) {
    const name = knownName(person);
    await postLetter(tx, { to: { email: person.email, name }, text: letter(name) }, now);
  }
}
