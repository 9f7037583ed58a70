import 'server-only';
import { db, type Tx } from '@/lib/db/client';
import { enqueueChores } from '@/lib/jobs/enqueue';

/** Eleven tries within ten hours: a letter outlives a night without a mail server. */
export const letterQueue = { name: 'mail.send', tries: 11 };

/** Leaves letters to be sent once this transaction is committed. Without SMTP_URL they wait in the outbox for a server that has one. */
export async function queueLetters(tx: Tx, letters: readonly { id: string; toEmail: string }[]): Promise<void> {
  if (!process.env['SMTP_URL']) return;
  const byMail = letters.filter(({ toEmail }) => toEmail !== '');
  await enqueueChores(
    tx,
    letterQueue,
    byMail.map(({ id }) => ({ key: id, payload: { letterId: id } })),
  );
}

/** Whatever waits in the outbox, written before mail was configured: asked for when a worker starts. */
export async function queueWaitingLetters(): Promise<void> {
  const waiting = await db.letter.findMany({
    where: { status: 'QUEUED', toEmail: { not: '' } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, toEmail: true },
  });
  await queueLetters(db, waiting);
}
