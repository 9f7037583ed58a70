import 'server-only';
import { submittedFiles } from '@/lib/applications/submission/submitted-content';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';

/** A file of a submitted application that the expert has agreed to judge, else null: before the declaration nothing opens. */
export async function fileToReview(actor: Actor, fileId: string): Promise<StoredFile | null> {
  const attachment = await db.attachment.findFirst({
    where: {
      fileId,
      application: {
        assignments: { some: { expertId: { in: actor.expertIds }, status: { in: ['ACCEPTED', 'SUBMITTED'] } } },
      },
    },
    include: { file: true },
  });
  const submitted = attachment === null ? [] : await submittedFiles(attachment.applicationId);
  return submitted.some(({ id }) => id === fileId) ? (attachment?.file ?? null) : null;
}
