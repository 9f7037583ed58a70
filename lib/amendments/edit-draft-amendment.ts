import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { refuseIf } from '@/lib/kernel/refusal';
import type { AmendmentSubject } from './load';
import { problemsWithPhase } from './rules';

/**
 * Counts every change of the new form or of its rules as a change of the amendment.
 * @throws Refusal 'refused' once it is proposed or the window is over; a stale version ends in 'conflict' at the door.
 */
export async function editDraftAmendment(
  tx: Tx,
  { id, status, round }: AmendmentSubject,
  { version, now, formRules }: { version: number; now: Date; formRules?: Prisma.InputJsonValue },
) {
  refuseIf(status === 'DRAFT' ? problemsWithPhase(round, now) : [{ code: 'amendments.problems.notDraft' }]);
  return tx.formAmendment.update({
    where: { id, version },
    data: { ...(formRules === undefined ? {} : { formRules }), version: { increment: 1 } },
  });
}
