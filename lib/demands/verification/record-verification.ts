import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { VerificationVerdict } from '@/lib/db/generated/enums';
import { storeFile } from '@/lib/files/store-file';
import type { Actor } from '@/lib/kernel/actor';

type Look = { demandId: string; verdict: VerificationVerdict; note: string; photo: File | null };

/** Keeps what was found on the spot, with its picture. */
export async function recordVerification(
  tx: Tx,
  { demandId, verdict, note, photo }: Look,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const file =
    photo === null ? null : await storeFile(tx, photo, { actor, now, allow: ['jpg', 'png', 'pdf'], field: 'photo' });
  await tx.demandVerification.create({
    data: { demandId, verdict, note, fileId: file?.id ?? null, actorId: actor.personId ?? 'system', at: now },
  });
}
