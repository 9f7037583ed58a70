import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { officerSeesObjection } from '../sees';

/**
 * The stamped paper of an organisation's objection, for those who handle it.
 * @throws Refusal 'not-found' where a person objects, who stamps nothing
 */
export const objectionSeal = query({
  name: 'objection.seal',
  input: z.object({ objectionId: id() }),
  subject: toHandle,
  async run({ subject: { sealFile, notice }, actor, now }) {
    if (sealFile === null) throw new Refusal('not-found');
    noteReading({ what: 'file', actor, now, id: sealFile.id, cityId: notice.round.cityId });
    return sealFile;
  },
});

async function toHandle(db: Tx, { objectionId }: { objectionId: string }, actor: Actor) {
  const objection = await db.objection.findUnique({
    where: { id: objectionId },
    select: {
      sealFile: true,
      notice: { select: { round: { select: { cityId: true, region: { select: { path: true } } } } } },
    },
  });
  return officerSeesObjection.look(actor, objection);
}
