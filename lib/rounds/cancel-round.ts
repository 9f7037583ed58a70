import 'server-only';
import type { Tx } from '@/lib/db/client';
import { recordLedger } from '@/lib/funds/ledger';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { freezePlan } from '@/lib/plans/freeze-plan';
import { roundById } from './load';
import { moveRound } from './move-round';
import { roundPolicy } from './policy';
import { cancelInput } from './schema';

/** Ends a round before its awards; what was committed to it goes back to its funds as reversals, and its plan stands as it was. */
export const cancelRound = command({
  name: 'round.cancel',
  input: cancelInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.cancel,
  async run({ subject: round, input: { version, reason }, actor, tx, now }) {
    const cancelled = await moveRound(tx, { ...round, version }, { event: 'cancel', cancelReason: reason });
    if (round.plan.frozenAt === null) await freezePlan(tx, round.plan, now);
    const commitments = await commitmentsOf(tx, round.id);
    const reversals = commitments.map(({ id, kind, cityId, roundId, fundId, amountFen }) => ({
      kind,
      cityId,
      roundId,
      fundId,
      amountFen: -amountFen,
      reversesId: id,
    }));
    await recordLedger(tx, reversals, { actor, now });
    return cancelled;
  },
  about: ({ subject, result }) => moved(subject, result),
});

function commitmentsOf(tx: Tx, roundId: string) {
  return tx.ledgerEvent.findMany({ where: { roundId, kind: 'BUDGET_COMMITTED', reversesId: null, reversedBy: null } });
}
