import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { db } from '@/lib/db/client';
import { type Chore, type ChoreDoor, chore } from '@/lib/jobs/job-kind';
import { placeIn } from '@/lib/vault/places';
import { open } from '@/lib/vault/seal';
import { withoutSecret } from './forget-secrets';
import { handOutMore } from './hand-out';
import { letterQueue, textQueue } from './ways';

type Letter = {
  id: string;
  toEmail: string;
  toPhone: string;
  toName: string;
  subject: string;
  body: string;
  signedBy: string;
  endAddress: string;
  secret: string;
  tries: number;
};
export type Send = (letter: Letter) => Promise<void>;

const sending = (queue: Pick<Chore<unknown>, 'name' | 'tries'>, send: Send): Chore<{ letterId: string }> =>
  chore({ ...queue, payload: z.object({ letterId: z.string() }), run: (door) => sendLetter(send, door) });

/** The chore of sending one letter from the outbox. */
export const letterChore = (send: Send) => sending(letterQueue, send);

/** The chore of sending one text message from the outbox. */
export const textChore = (send: Send) => sending(textQueue, send);

/**
 * Claimed by counting the try first: a server that was taken for dead never sends what another has begun to send. A letter
 * goes out at least once: if the server dies after the mail server took it and before that is written down, the next try
 * sends it again, under the same Message-ID (lib/mail/mail-server.ts).
 */
async function sendLetter(send: Send, { payload, now, isLastTry }: ChoreDoor<{ letterId: string }>): Promise<void> {
  const letter = await db.letter.findUnique({ where: { id: payload.letterId } });
  if (letter?.status !== 'QUEUED') return;
  const claim = await db.letter.updateMany({
    where: { id: letter.id, status: 'QUEUED', tries: letter.tries },
    data: { tries: { increment: 1 } },
  });
  if (claim.count === 0) return;
  const toPhone = await open(db, placeIn('Letter.toPhone', letter.id), letter.toPhone);
  await send({ ...letter, toPhone }).then(
    () => insist(() => note(letter, { status: 'SENT', sentAt: now, lastError: '' })),
    async (error: unknown) => {
      const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
      await note(letter, { lastError, ...(isLastTry ? { status: 'FAILED' } : {}) });
      await handOutMore(now);
      if (!isLastTry) throw error;
    },
  );
  await handOutMore(now);
}

type Note = { status?: 'SENT' | 'FAILED'; sentAt?: Date; lastError: string };

/** With the end of its way the letter loses what it could open. */
async function note({ id, ...kept }: Letter, data: Note): Promise<void> {
  const forgotten = data.status === undefined ? {} : withoutSecret(kept);
  await db.letter.update({ where: { id }, data: { ...data, ...forgotten } });
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

/** Within a minute, because a letter that has left must not be sent again for a database that is away for a moment. */
async function insist(write: () => Promise<void>, pauseMs = FIRST_PAUSE_MS): Promise<void> {
  await write().then(undefined, async (error: unknown) => {
    if (pauseMs > LONGEST_PAUSE_MS) throw error;
    await setTimeout(pauseMs);
    return insist(write, pauseMs * 2);
  });
}
