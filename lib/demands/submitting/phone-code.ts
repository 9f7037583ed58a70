import 'server-only';
import { createHmac } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { forgetSecrets } from '@/lib/mail/forget-secrets';
import { blindIndex } from '@/lib/vault/blind-index';
import type { ProblemIn } from '@/messages/typed';
import { CODE_TRIES } from './phone-code-rules';

type Typed = { phone: string; code: string };

/**
 * The table keeps a hash only, under the installation's secret: six digits are tried through in a moment by whoever has a
 * copy of the table, unless the key is not in it.
 */
export const hashOfCode = ({ phone, code }: Typed): string =>
  createHmac('sha256', process.env['NEXTAUTH_SECRET'] ?? '')
    .update(`phone-code:${phone}:${code}`)
    .digest('hex');

/**
 * Counts a wrong try, in a transaction that stays whatever becomes of the command. The row lock makes tries of one moment
 * queue up, so that many at once are no more than one after the other.
 */
export async function countCodeTry(tx: Tx, typed: Typed, now: Date): Promise<void> {
  const latest = await newestCode(tx, typed.phone, now);
  if (latest === null) return;
  await tx.$queryRaw`SELECT 1 FROM "PhoneCode" WHERE "id" = ${latest.id} FOR UPDATE`;
  if (latest.codeHash !== hashOfCode(typed))
    await tx.phoneCode.update({ where: { id: latest.id }, data: { tries: { increment: 1 } } });
}

/** Uses the code up. @throws Refusal 'refused' when it is wrong, over or tried too often; 'conflict' when used at this very moment. */
export async function usePhoneCode(tx: Tx, typed: Typed, now: Date): Promise<void> {
  const latest = await newestCode(tx, typed.phone, now);
  const problem = (name: ProblemIn<'demands'>): Problem => ({ code: `demands.problems.${name}`, field: 'code' });
  if (latest === null || latest.tries >= CODE_TRIES) throw new Refusal('refused', [problem('codeSpent')]);
  if (latest.codeHash !== hashOfCode(typed))
    throw new Refusal('refused', [{ ...problem('codeWrong'), values: { left: CODE_TRIES - latest.tries } }]);
  await tx.phoneCode.update({ where: { id: latest.id, usedAt: null }, data: { usedAt: now } });
  await forgetSecrets(tx, { toPhoneIndex: await blindIndex(tx, 'phone', typed.phone) });
}

/** Only the newest counts: a new code makes the earlier ones worthless. */
async function newestCode(tx: Tx, phone: string, now: Date) {
  const phoneIndex = await blindIndex(tx, 'phone', phone);
  const newest = await tx.phoneCode.findFirst({
    where: { phoneIndex },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return newest === null || newest.usedAt !== null || newest.expiresAt <= now ? null : newest;
}
