import 'server-only';
import type { Tx } from '@/lib/db/client';
import { objectionById } from '../load';

/** A case with its objection, whose round is held: who answers takes turns with who settles. */
export async function caseById(tx: Tx, { caseId }: { caseId: string }) {
  const address = await tx.disciplineCase.findUnique({ where: { id: caseId }, select: { objectionId: true } });
  const objection = address && (await objectionById(tx, address));
  if (objection === null) return null;
  const found = await tx.disciplineCase.findUnique({ where: { id: caseId } });
  return found && { ...found, objection };
}

export type CaseSubject = NonNullable<Awaited<ReturnType<typeof caseById>>>;
