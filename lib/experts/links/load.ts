import 'server-only';
import type { Tx } from '@/lib/db/client';

/** A link with whom it is of. */
export async function linkById(tx: Tx, { linkId }: { linkId: string }) {
  return tx.conflictLink.findUnique({
    where: { id: linkId },
    include: { expert: { select: { id: true, cityId: true, person: { select: { name: true } } } } },
  });
}

/** The same, held until the transaction ends: two who decide take turns. */
export async function heldLink(tx: Tx, input: { linkId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "ConflictLink" WHERE "id" = ${input.linkId} FOR NO KEY UPDATE`;
  return linkById(tx, input);
}
