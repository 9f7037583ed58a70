import 'server-only';
import { z } from 'zod';
import { submittedFiles } from '@/lib/applications/submission/submitted-content';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { reviewerSeesFiles } from '../sees';

/** A file of a submitted application that the expert has agreed to judge: before the declaration nothing opens. */
export const fileToReview = query({
  name: 'assignment.file',
  input: z.object({ fileId: id() }),
  subject: underReview,
  async run({ db, subject, input: { fileId }, actor, now }) {
    noteReading({ what: 'file', actor, now, id: fileId, cityId: subject.application.cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});

async function underReview(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const assignments = await db.reviewAssignment.findMany({
    where: { AND: [reviewerSeesFiles.where(actor), { application: { attachments: { some: { fileId } } } }] },
    select: {
      expertId: true,
      status: true,
      barred: true,
      applicationId: true,
      application: { select: { status: true, cityId: true } },
      stage: { select: { blindApplicant: true } },
    },
  });
  // A paper of a passport is attached to several applications, and handed in with one of them.
  for (const row of assignments) {
    const assignment = reviewerSeesFiles.look(actor, row);
    if (assignment && (await submittedFiles(db, assignment)).some((file) => file.id === fileId)) return assignment;
  }
  return null;
}
