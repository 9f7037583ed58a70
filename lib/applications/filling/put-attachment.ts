import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type ReceivedFile, storeFile } from '@/lib/files/store-file';
import { type Actor, by } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';

type Attaching = {
  applicationId: string;
  /** The field of the form, or what is handed in beside it. */
  fieldKey: string;
  file: ReceivedFile;
  /** What a page of the sealed letter was printed for. */
  letter?: Prisma.SealedLetterCreateWithoutAttachmentInput;
};

/** Stores a received file and attaches it to an application. */
export async function putAttachment(
  tx: Tx,
  { applicationId, fieldKey, file, letter }: Attaching,
  { actor, now }: { actor: Actor; now: Date },
) {
  const stored = await storeFile(tx, file, { actor, now });
  const { id } = await tx.attachment.create({
    data: {
      applicationId,
      fieldKey,
      fileId: stored.id,
      attachedAt: now,
      attachedById: by(actor),
      ...(letter && { letter: { create: letter } }),
    },
  });
  await tx.application.update({ where: { id: applicationId }, data: { updatedAt: now } });
  return attached(tx, id);
}

/** What was attached, for who attached it and for a second press of the same button. */
export async function attached(tx: Tx, attachmentId: string) {
  const row = await tx.attachment.findUnique({ where: { id: attachmentId }, include: { file: true, letter: true } });
  const { applicationId, file, letter } = found(row, 'a file just attached');
  return { id: applicationId, attachmentId, file, printedCode: letter?.printedCode ?? null };
}
