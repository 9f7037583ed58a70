import 'server-only';
import type { Tx } from '@/lib/db/client';
import { causeAndSignature } from './cause-and-signature';
import { asWritten, type LetterText } from './post-letter';
import { queueLetters } from './queue-letters';
import { wordsOfOthers } from './words-of-others';

type Addressed = { to: { email: string; name: string }; text: LetterText };

/** Many letters of one moment in one statement; whoever has no address gets none. */
export async function postLetters(tx: Tx, letters: readonly Addressed[], now: Date): Promise<void> {
  const cause = await causeAndSignature(tx);
  const posted = await tx.letter.createManyAndReturn({
    data: letters
      .filter(({ to }) => to.email !== '')
      .map(({ to, text }) => ({
        toEmail: to.email,
        toName: wordsOfOthers(to.name),
        ...cause,
        ...asWritten(text),
        createdAt: now,
      })),
    select: { id: true },
  });
  await queueLetters(tx, posted);
}
