import 'server-only';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { applicationPolicy } from '../policy';
import { roundRegionInclude } from '../round-region';
import { submittedFiles } from '../submission/submitted-content';

/**
 * A file attached to an application that the actor may see, else null: the organisation's people read what they have
 * attached, the office what was submitted.
 */
export async function attachedFile(actor: Actor, fileId: string): Promise<StoredFile | null> {
  const attachment = await db.attachment.findFirst({
    where: { fileId },
    include: { file: true, application: { include: roundRegionInclude } },
  });
  if (attachment === null || !applicationPolicy.view(actor, attachment.application)) return null;
  if (isMemberOf(actor, attachment.application.organisationId)) return attachment.file;
  const submitted = await submittedFiles(attachment.applicationId);
  return submitted.some(({ id }) => id === fileId) ? attachment.file : null;
}
