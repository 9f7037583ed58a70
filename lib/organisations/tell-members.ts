import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';

/** Writes to everybody who can act on the organisation's papers. */
export async function tellMembers(
  tx: Tx,
  { organisationId, letter }: { organisationId: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const members = await tx.organisationMember.findMany({
    where: { organisationId, leftAt: null, roles: { hasSome: ['OWNER', 'EDITOR'] } },
    select: { person: { select: { name: true, email: true } } },
  });
  for (const { person } of members) await postLetter(tx, { to: person, text: letter(person.name) }, now);
}
