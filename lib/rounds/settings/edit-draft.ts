import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { refuseIf } from '@/lib/kernel/refusal';
import type { RoundSubject } from '../load';

type AtVersion = { round: RoundSubject; version: number };

/**
 * Every change of what is set about a round counts as a change of it, so that two officers on two pages cannot publish
 * half of each other's work. Once it is published its settings stand.
 * @throws Refusal 'refused' after publishing; a stale version ends in 'conflict' at the door.
 */
export async function editDraft(tx: Tx, { round, version }: AtVersion, data: Prisma.RoundUpdateInput = {}) {
  refuseIf(round.status === 'DRAFT' ? [] : [{ code: 'rounds.problems.frozen' }]);
  return tx.round.update({
    where: { id: round.id, version },
    data: { ...data, version: { increment: 1 } },
    select: { id: true, cityId: true, status: true, version: true },
  });
}
