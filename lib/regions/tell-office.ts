import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LetterText } from '@/lib/mail/post-letter';
import { postLetters } from '@/lib/mail/post-letters';
import { officersFor } from './officers-for';

/** Writes to everybody of the office whose move it is what lies at this place. */
export async function tellOffice(
  tx: Tx,
  { path, letter }: { path: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const officers = await officersFor(tx, path);
  const letters = officers.map(({ name, email }) => ({ to: { name, email }, text: letter(name) }));
  await postLetters(tx, letters, now);
}
