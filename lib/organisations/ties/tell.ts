import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { membersAs } from '../tell-members';

/** Writes to everybody who binds one side of a tie. */
export async function tellSide(
  tx: Tx,
  { organisationId, letter }: { organisationId: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  for (const to of await membersAs(tx, { organisationId, roles: ['OWNER', 'SIGNATORY'] }))
    await postLetter(tx, { to, text: letter(to.name) }, now);
}
