import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { organisationSees } from './sees';

/** A file that proves something about an organisation, for whoever may see the organisation. */
export const evidenceFile = query({
  name: 'organisation.evidenceFile',
  input: z.object({ fileId: id() }),
  subject: provenOrganisation,
  async run({ db, subject: { cityId }, input: { fileId }, actor, now }) {
    noteReading({ what: 'file', actor, now, id: fileId, cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});

async function provenOrganisation(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const proven = await db.organisation.findFirst({
    where: {
      AND: [
        organisationSees.where(actor),
        {
          OR: [
            { usccOverrideFileId: fileId },
            { certificateFileId: fileId },
            { standings: { some: { fileId } } },
            { passportFacts: { some: { fileId } } },
            { keyChanges: { some: { fileId } } },
          ],
        },
      ],
    },
    include: { region: { select: { path: true } } },
  });
  return organisationSees.look(actor, proven);
}
