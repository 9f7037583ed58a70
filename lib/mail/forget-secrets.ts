import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

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

const ON_ITS_LINE = `\n${FORGOTTEN}\n`;

/**
 * Whether a letter brought a way in, also when that is forgotten: it stood on a line of its own. Whoever can read it within
 * the house is in already, so that it is no news there.
 */
export const isOneTime = ({ body, secret }: { body: string; secret: string }): boolean =>
  secret !== '' || body.includes(ON_ITS_LINE);

/** The opposite, asked of a letter `l`. */
export const letterBringsNews = Prisma.sql`(l."secret" = '' AND position(${ON_ITS_LINE} in l."body") = 0)`;

/** The same of every letter to an address, once its links and codes open nothing any more. */
export async function forgetSecrets(tx: Tx, to: { toEmail: string } | { toPhoneIndex: string }): Promise<void> {
  const letters = await tx.letter.findMany({
    where: { ...to, secret: { not: '' } },
    select: { id: true, body: true, secret: true },
  });
  for (const { id, ...kept } of letters) await tx.letter.update({ where: { id }, data: withoutSecret(kept) });
}
