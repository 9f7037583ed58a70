import 'server-only';
import type { Tx } from '@/lib/db/client';
import { currentCause } from '@/lib/kernel/cause';
import type { LetterText } from './post-letter';
import { queueLetters } from './queue-letters';

type Addressed = { to: { phone: string; name: string }; text: LetterText };

/** Text messages of one moment, put into the outbox; whoever has no number gets none. */
export async function postTextMessages(tx: Tx, messages: readonly Addressed[], now: Date): Promise<void> {
  const posted = await tx.letter.createManyAndReturn({
    data: messages
      .filter(({ to }) => to.phone !== '')
      .map(({ to, text }) => ({ toPhone: to.phone, toName: to.name, ...text, ...currentCause(), createdAt: now })),
    select: { id: true },
  });
  await queueLetters(tx, posted);
}
