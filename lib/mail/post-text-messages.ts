import 'server-only';
import type { Tx } from '@/lib/db/client';
import { currentCause } from '@/lib/kernel/cause';
import { newId } from '@/lib/kernel/new-id';
import { blindIndex } from '@/lib/vault/blind-index';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import type { LetterText } from './post-letter';
import { queueLetters } from './queue-letters';

type Addressed = { to: { phone: string; name: string }; text: LetterText };

/** Text messages of one moment, put into the outbox; whoever has no number gets none. */
export async function postTextMessages(tx: Tx, messages: readonly Addressed[], now: Date): Promise<void> {
  // A text message is short, and its sender's name stands in front of it: no office signs beneath.
  const { causedBy, cityId } = currentCause();
  const rows = [];
  for (const { to, text } of messages.filter((message) => message.to.phone !== '')) {
    const id = newId();
    const toPhone = await seal(tx, placeIn('Letter.toPhone', id), to.phone);
    const toPhoneIndex = await blindIndex(tx, 'phone', to.phone);
    rows.push({ id, toPhone, toPhoneIndex, toName: to.name, ...text, causedBy, cityId, createdAt: now });
  }
  await tx.letter.createMany({ data: rows });
  await queueLetters(tx, rows);
}
