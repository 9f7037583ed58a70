import 'server-only';
import type { Tx } from '@/lib/db/client';
import { organisationById } from '../load';
import type { AskedChange } from './schema';

const loaded = {
  organisation: { include: { region: { select: { id: true, name: true, path: true, code: true, cityId: true } } } },
} as const;

export async function keyChangeById(tx: Tx, { changeId }: { changeId: string }) {
  return tx.keyChange.findUnique({ where: { id: changeId }, include: loaded });
}

/** The organisation, held, with the fact that is to change: of two who ask at once the second finds the first. */
export async function factToChange(tx: Tx, { organisationId, fact }: AskedChange) {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId} FOR NO KEY UPDATE`;
  const organisation = await organisationById(tx, { organisationId });
  return organisation === null ? null : { fact, organisation };
}
