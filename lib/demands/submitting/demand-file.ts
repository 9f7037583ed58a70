import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { demandSees, isRaisedBy } from '../sees';

/** A photo of a demand or of its verification, for whoever may see the demand. Photos are never public. */
export const demandFile = query({
  name: 'demand.file',
  input: z.object({ fileId: id() }),
  subject: picturedDemand,
  async run({ db, subject: demand, input: { fileId }, actor, now }) {
    if (!isRaisedBy(actor, demand)) noteReading({ what: 'file', actor, now, id: fileId, cityId: demand.cityId });
    return found(await db.storedFile.findUnique({ where: { id: fileId } }), 'the file');
  },
});

async function picturedDemand(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const demand = await db.demand.findFirst({
    where: {
      AND: [
        demandSees.where(actor),
        { OR: [{ photos: { some: { fileId } } }, { verifications: { some: { fileId } } }] },
      ],
    },
    select: {
      id: true,
      cityId: true,
      submitterPersonId: true,
      organisationId: true,
      region: { select: { path: true } },
    },
  });
  return demandSees.look(actor, demand);
}
