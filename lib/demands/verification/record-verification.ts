import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { VerificationVerdict } from '@/lib/db/generated/enums';
import { type ReceivedFile, receiveFile, storeFile } from '@/lib/files/store-file';
import { type Actor, by } from '@/lib/kernel/actor';

type Look = { demandId: string; verdict: VerificationVerdict; note: string; photo: ReceivedFile | null };

/** Takes in the picture of what was found, before the transaction that keeps it. */
export const receivePhoto = async (photo: File | null): Promise<ReceivedFile | null> =>
  photo === null ? null : receiveFile(photo, { allow: ['jpg', 'png', 'pdf'], field: 'photo' });

/** Keeps what was found on the spot, with its picture. */
export async function recordVerification(
  tx: Tx,
  { demandId, verdict, note, photo }: Look,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const file = photo === null ? null : await storeFile(tx, photo, { actor, now });
  await tx.demandVerification.create({
    data: { demandId, verdict, note, fileId: file?.id ?? null, actorId: by(actor), at: now },
  });
}
