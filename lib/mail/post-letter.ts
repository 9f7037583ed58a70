import 'server-only';
import type { Tx } from '@/lib/db/client';
import { nestedQuotes } from '@/lib/kernel/typed/nested-quotes';
import { causeAndSignature } from './cause-and-signature';
import { queueLetters } from './queue-letters';
import { wordsOfOthers } from './words-of-others';

/**
 * `secret` is the part of the body that opens something, a link or a code: the outbox forgets it (forget-secrets.ts).
 * `endAddress`: where one click ends letters of this kind. `signedBy`: who stands under it, where that is not the office.
 */
export type LetterText = { subject: string; body: string; secret?: string; endAddress?: string; signedBy?: string };

/** As it is kept and read: what it quotes may bring marks of its own. */
export const asWritten = (text: LetterText): LetterText => ({
  ...text,
  subject: nestedQuotes(text.subject),
  body: nestedQuotes(text.body),
});

/** Puts a letter into the outbox within the transaction that causes it: no change, no letter. */
export async function postLetter(
  tx: Tx,
  { to, text }: { to: { email: string; name: string }; text: LetterText },
  now: Date,
): Promise<void> {
  if (to.email === '') return;
  const letter = await tx.letter.create({
    data: {
      toEmail: to.email,
      toName: wordsOfOthers(to.name),
      ...(await causeAndSignature(tx)),
      ...asWritten(text),
      createdAt: now,
    },
  });
  await queueLetters(tx, [letter]);
}
