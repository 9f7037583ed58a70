import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { roundRegionInclude } from '../round-region';
import { applicationSees } from '../sees';
import { submittedFiles } from '../submission/submitted-content';

/**
 * A file attached to an application: the organisation's people read what is attached, the office what was submitted. What
 * was taken out again nobody reads, unless it was submitted before that.
 */
export const attachedFile = query({
  name: 'application.file',
  input: z.object({ fileId: id() }),
  subject: applicationOfFile,
  async run({ db, subject: application, input: { fileId }, actor, now }) {
    const isAttached = application.attachments.length > 0;
    const mayRead =
      (isAttached && isMemberOf(actor, application.organisationId)) ||
      (await submittedFiles(db, application)).some((file) => file.id === fileId);
    if (!mayRead) throw new Refusal('not-found');
    if (!isMemberOf(actor, application.organisationId))
      noteReading({ what: 'file', actor, now, id: fileId, cityId: application.cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});

async function applicationOfFile(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const application = await db.application.findFirst({
    where: { attachments: { some: { fileId } } },
    include: { ...roundRegionInclude, attachments: { where: { fileId, removedAt: null }, select: { id: true } } },
  });
  return applicationSees.look(actor, application);
}
