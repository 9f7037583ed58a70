import 'server-only';
import type { Tx } from '@/lib/db/client';
import { roundById } from '@/lib/rounds/load';

/** An amendment with its round, both versions of the form and whose work it is. */
export async function amendmentById(tx: Tx, { amendmentId }: { amendmentId: string }) {
  const row = await tx.formAmendment.findUnique({
    where: { id: amendmentId },
    include: {
      form: true,
      formBefore: true,
      draftedBy: { select: { name: true } },
      decidedBy: { select: { name: true } },
    },
  });
  const round = row === null ? null : await roundById(tx, row);
  return row === null || round === null ? null : { ...row, round };
}

export type AmendmentSubject = NonNullable<Awaited<ReturnType<typeof amendmentById>>>;
