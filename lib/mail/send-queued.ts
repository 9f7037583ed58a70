import 'server-only';
import { db } from '@/lib/db/client';
import { anyOf } from '@/lib/kernel/any-of';

/** How long after its writing a letter is tried again, by the number of failed tries, in minutes; after the last it counts as failed. */
const PAUSES_MINUTES = [0, 1, 5, 15, 60, 240] as const;
const BATCH = 20;

type Letter = { id: string; toEmail: string; toName: string; subject: string; body: string; tries: number };
export type Send = (letter: Letter) => Promise<void>;

/**
 * Sends the letters that are due from the outbox; text messages wait there for the city's own gateway. Each letter is
 * claimed by counting the try first, so that two servers never send it twice; a server that dies in between leaves it to
 * the next try. Returns how many were sent.
 */
export async function sendQueuedLetters(send: Send, now: Date): Promise<number> {
  const due = PAUSES_MINUTES.map((minutes, tries) => ({
    tries,
    createdAt: { lte: new Date(now.getTime() - minutes * 60_000) },
  }));
  const letters = await db.letter.findMany({
    where: { status: 'QUEUED', toEmail: { not: '' }, ...anyOf(due) },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  });
  let sent = 0;
  for (const letter of letters) {
    const claim = await db.letter.updateMany({
      where: { id: letter.id, status: 'QUEUED', tries: letter.tries },
      data: { tries: { increment: 1 } },
    });
    if (claim.count === 1 && (await trySending(letter, { send, now }))) sent += 1;
  }
  return sent;
}

/** The post is a foreign power: whatever goes wrong there is noted on the letter and never stops the others. */
async function trySending(letter: Letter, { send, now }: { send: Send; now: Date }): Promise<boolean> {
  const problem = await send(letter).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const isLastTry = letter.tries + 1 >= PAUSES_MINUTES.length;
  const outcome =
    problem === null
      ? ({ status: 'SENT', sentAt: now, lastError: '' } as const)
      : { lastError: problem.slice(0, 500), ...(isLastTry ? ({ status: 'FAILED' } as const) : {}) };
  await db.letter.update({ where: { id: letter.id }, data: outcome });
  return problem === null;
}
