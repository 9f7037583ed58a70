import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { knownName } from '@/lib/people/rules';

type Claimed = { claimant: { name: string; email: string; passwordHash: string | null } };

/** Writes to whoever claims; by name once they have opened their account. */
export async function tellClaimant(
  tx: Tx,
  { claim: { claimant }, letter }: { claim: Claimed; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const name = knownName(claimant);
  await postLetter(tx, { to: { email: claimant.email, name }, text: letter(name) }, now);
}
