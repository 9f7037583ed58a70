import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { AGREEMENT } from './agreement';
import { partnerSeesPart } from './sees';

/** A page of the agreement that one's own organisation is a partner to. */
export const agreementFile = query({
  name: 'application.agreementFile',
  input: z.object({ fileId: id() }),
  subject: partOfFile,
  run: async ({ db, input: { fileId } }) =>
    found(await db.storedFile.findUnique({ where: { id: fileId } }), 'a page of an agreement'),
});

async function partOfFile(db: Tx, { fileId }: { fileId: string }, actor: Actor) {
  const attached = { some: { fileId, fieldKey: AGREEMENT, removedAt: null } };
  const part = await db.jointPart.findFirst({
    where: { AND: [partnerSeesPart.where(actor), { application: { attachments: attached } }] },
  });
  return partnerSeesPart.look(actor, part);
}
