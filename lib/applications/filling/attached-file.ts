import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
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
  async run({ db, subject: { cityId, organisationId }, input: { fileId }, actor, now }) {
    if (!isMemberOf(actor, organisationId)) noteReading({ what: 'file', actor, now, id: fileId, cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});

/** A paper of a passport is attached to several applications: the one through which whoever asks may read it. */
async function applicationOfFile(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const applications = await db.application.findMany({
    where: { AND: [applicationSees.where(actor), { attachments: { some: { fileId } } }] },
    include: { ...roundRegionInclude, attachments: { where: { fileId, removedAt: null }, select: { id: true } } },
    orderBy: { createdAt: 'desc' },
  });
  for (const row of applications) {
    const application = applicationSees.look(actor, row);
    if (application === null) continue;
    if (row.attachments.length > 0 && isMemberOf(actor, row.organisationId)) return application;
    if ((await submittedFiles(db, application)).some((file) => file.id === fileId)) return application;
  }
  return null;
}
