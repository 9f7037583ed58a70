import 'server-only';
import type { Tx } from '@/lib/db/client';
import { overBefore } from '@/lib/jobs/retention/terms';

const BATCH = 500;

/**
 * Letters and text messages that left, or failed, long ago say no longer what they said and to whom: only that there was
 * one, what it was about and when. What waits to leave stays. Returns how many were emptied.
 */
export async function eraseLetters(tx: Tx, now: Date): Promise<number> {
  const before = overBefore('LETTER_DAYS', now);
  for (let erased = 0; ; ) {
    const count = await tx.$executeRaw`
      UPDATE "Letter" SET "toEmail" = '', "toPhone" = '', "toPhoneIndex" = '', "toName" = '', "body" = '', "secret" = '', "endAddress" = '',
             "lastError" = '', "erasedAt" = ${now}
       WHERE "id" IN (SELECT "id" FROM "Letter" WHERE "status" <> 'QUEUED' AND "createdAt" < ${before} AND "erasedAt" IS NULL
                       LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`;
    if (count === 0) return erased;
    erased += count;
  }
}
