import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LetterText } from './post-letter';

type Addressed = { to: { email: string; name: string }; text: LetterText };

/** Many letters of one moment in one statement; whoever has no address gets none. */
export async function postLetters(tx: Tx, letters: readonly Addressed[], now: Date): Promise<void> {
  await tx.letter.createMany({
    data: letters
      .filter(({ to }) => to.email !== '')
      .map(({ to, text }) => ({ toEmail: to.email, toName: to.name, ...text, createdAt: now })),
  });
}
