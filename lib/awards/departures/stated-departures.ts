import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { problemsWithSecond } from './rules';

type Seen = { roundId: string; departureIds: string[] };

/**
 * What waits for a second officer in a round, apart from slates, as long as it is what they saw.
 * @throws Refusal 'conflict' when reasons were said anew or settled since; 'refused' for whoever said one of them
 */
export async function statedDepartures(tx: Tx, { roundId, departureIds }: Seen, actor: Actor): Promise<void> {
  const stated = await tx.rankDeparture.findMany({
    where: { roundId, slateId: null, status: 'STATED' },
    select: { id: true, statedById: true },
  });
  const isSame = stated.length === departureIds.length && stated.every(({ id }) => departureIds.includes(id));
  if (!isSame || stated.length === 0) throw new Refusal('conflict', [{ code: 'slates.problems.departuresMoved' }]);
  refuseIf(stated.flatMap(({ statedById }) => problemsWithSecond(actor, { by: statedById })).slice(0, 1));
}
