import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Text messages to a number, from before a moment, say no longer to whom they went; what still waits to leave keeps it. */
export async function forgetPhone(tx: Tx, { phoneIndex, before }: { phoneIndex: string; before: Date }): Promise<void> {
  if (phoneIndex === '') return;
  await tx.letter.updateMany({
    where: { toPhoneIndex: phoneIndex, status: { not: 'QUEUED' }, createdAt: { lt: before } },
    data: { toPhone: '', toPhoneIndex: '', toName: '' },
  });
}
