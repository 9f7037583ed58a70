import 'server-only';
import type { Tx } from '@/lib/db/client';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { hashOfRecoveryCode } from './recovery-codes';
import { openSecret } from './secret';
import { stepOfCode } from './totp';

/**
 * Uses up a code of the person's generator, or a recovery code; false when it is neither or has been used. Of the same code
 * twice at once one is accepted: the row itself is asked whether it is still unused.
 */
export async function useCode(
  tx: Tx,
  personId: string,
  { typed, now }: { typed: string; now: Date },
): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { personId } });
  if (factor === null || factor.confirmedAt === null) return false;
  const secret = await openSecret(tx, factor);
  const code = plainCode(typed);
  if (!isGeneratorCode(code)) {
    const hash = hashOfRecoveryCode(secret, code);
    const used = await tx.$executeRaw`
      UPDATE "SecondFactor" SET "recoveryHashes" = array_remove("recoveryHashes", ${hash})
       WHERE "personId" = ${personId} AND ${hash} = ANY ("recoveryHashes")`;
    return used === 1;
  }
  const step = stepOfCode(secret, code, now);
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { personId, confirmedAt: factor.confirmedAt, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

/** Six figures, whatever stands between them. */
export const isGeneratorCode = (typed: string): boolean => /^\d{6}$/.test(plainCode(typed));

/** '123 456' and '１２３４５６' are 123456. */
export const plainCode = (typed: string): string => halfWidth(typed).replaceAll(/\s/g, '');
