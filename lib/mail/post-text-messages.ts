import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LetterText } from './post-letter';

type Addressed = { to: { phone: string; name: string }; text: LetterText };

/** Text messages of one moment, put into the outbox; whoever has no number gets none. */
export async function postTextMessages(tx: Tx, messages: readonly Addressed[], now: Date): Promise<void> {
  await tx.letter.createMany({
    data: messages
      .filter(({ to }) => to.phone !== '')
      .map(({ to, text }) => ({ toPhone: to.phone, toName: to.name, ...text, createdAt: now })),
  });
}
