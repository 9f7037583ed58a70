import 'server-only';
import type { Tx } from '@/lib/db/client';

/** What stands in a kept letter where a link or a code stood. */
const FORGOTTEN = '……';

/**
 * A letter as the outbox keeps it from the moment it has left, or will not leave any more: nobody who reads the outbox, or
 * a copy of the database, gets in by it.
 */
export const withoutSecret = ({ body, secret }: { body: string; secret: string }): { body: string; secret: '' } => ({
  body: secret === '' ? body : body.replaceAll(secret, FORGOTTEN),
  secret: '',
});

/** Whether a letter brought a way in, also when that is forgotten: it stood on a line of its own. */
export const isOneTime = ({ body, secret }: { body: string; secret: string }): boolean =>
  secret !== '' || body.split('\n').includes(FORGOTTEN);

/** The same of every letter to an address, once its links and codes open nothing any more. */
export async function forgetSecrets(tx: Tx, to: { toEmail: string } | { toPhoneIndex: string }): Promise<void> {
  const letters = await tx.letter.findMany({
    where: { ...to, secret: { not: '' } },
    select: { id: true, body: true, secret: true },
  });
  for (const { id, ...kept } of letters) await tx.letter.update({ where: { id }, data: withoutSecret(kept) });
}
