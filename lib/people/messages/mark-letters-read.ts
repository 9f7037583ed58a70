import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { emailOf } from './own-letters';

async function ownLetter(tx: Tx, { letterId }: { letterId: string }, actor: Actor) {
  const toEmail = await emailOf(tx, actor);
  return toEmail === null ? null : tx.letter.findFirst({ where: { id: letterId, toEmail } });
}

/** Marks a letter as read, or it and all that was written before: what came meanwhile stays unread. */
export const markLettersRead = command({
  name: 'person.markLettersRead',
  input: z.object({ letterId: id(), andOlder: z.literal('yes').optional() }),
  subject: ownLetter,
  allow: () => true,
  async run({ subject: { id: letterId, toEmail, createdAt }, input: { andOlder }, actor, tx, now }) {
    const which = andOlder === 'yes' ? { createdAt: { lte: createdAt } } : { id: letterId };
    await tx.letter.updateMany({ where: { toEmail, readAt: null, ...which }, data: { readAt: now } });
    return { id: actor.personId ?? '' };
  },
  about: ({ result }) => ({ id: result.id, cityId: null }),
  // Reading one's letters is nobody's business.
  trail: () => null,
});
