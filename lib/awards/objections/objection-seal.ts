import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
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
  run: async ({ subject: { sealFile } }) => {
    if (sealFile === null) throw new Refusal('not-found');
    return sealFile;
  },
});

async function toHandle(db: Tx, { objectionId }: { objectionId: string }, actor: Actor) {
  const objection = await db.objection.findUnique({
    where: { id: objectionId },
    select: { sealFile: true, notice: { select: { round: { select: { region: { select: { path: true } } } } } } },
  });
  return officerSeesObjection.look(actor, objection);
}
