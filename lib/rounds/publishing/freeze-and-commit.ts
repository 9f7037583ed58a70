import 'server-only';
import type { Tx } from '@/lib/db/client';
import { recordLedger } from '@/lib/funds/ledger';
import type { Actor } from '@/lib/kernel/actor';
import type { Fen } from '@/lib/kernel/money';
import { freezePlan } from '@/lib/plans/freeze-plan';

type Publishable = {
  id: string;
  cityId: string;
  plan: { id: string; version: number };
  funding: readonly { fundId: string; amountFen: Fen }[];
};

/**
 * What a call rests on from the moment it is public: its plan stands, its funds' money is promised to it.
 * @throws Refusal 'refused' when a fund has not that much left; a plan changed meanwhile ends in 'conflict' at the door
 */
export async function freezeAndCommit(
  tx: Tx,
  { id: roundId, cityId, plan, funding }: Publishable,
  by: { actor: Actor; now: Date },
): Promise<void> {
  await freezePlan(tx, plan, by.now);
  const commitments = funding.map(({ fundId, amountFen }) => ({
    kind: 'BUDGET_COMMITTED' as const,
    cityId,
    roundId,
    fundId,
    amountFen,
  }));
  await recordLedger(tx, commitments, by);
}
