import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { VerificationVerdict } from '@/lib/db/generated/enums';
import type { FileKind } from '@/lib/files/kinds';
import { type ReceivedFile, receiveFile, storeFile } from '@/lib/files/store-file';
import { refuseWrongFiles, wrongFiles } from '@/lib/files/wrong-files';
import { type Actor, by } from '@/lib/kernel/actor';
import type { Problem } from '@/lib/kernel/refusal';

type Look = { demandId: string; verdict: VerificationVerdict; note: string; photo: ReceivedFile | null };

const FOUND_KINDS: readonly FileKind[] = ['jpg', 'png', 'pdf'];

/** What is wrong with the picture where something else is wrong too. */
export const wrongPhoto = wrongFiles({ photo: FOUND_KINDS });

/** Takes in the picture of what was found, before the transaction that keeps it; a wrong one is told with what is wrong `beside`. */
export async function receivePhoto(photo: File | null, beside: readonly Problem[] = []): Promise<ReceivedFile | null> {
  if (photo === null) return null;
  const wanted = { allow: FOUND_KINDS, field: 'photo' };
  await refuseWrongFiles([{ file: photo, ...wanted }], beside);
  return receiveFile(photo, wanted);
}

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
