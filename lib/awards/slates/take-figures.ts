import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { refuseIf } from '@/lib/kernel/refusal';
import { isBelowLine } from '@/lib/plans/terms/awarding-rules';
import { cityFenOf } from '../co-funding/county-parts';
import { problemsWithStanding } from '../co-funding/rules';
import { standingAmong } from '../co-funding/standing';
import { finalRanking } from '../deciding/final-ranking';
import { writePlanned } from '../deciding/write-planned';
import { problemsWithBudget } from '../rules';
import { slateLifecycle } from './lifecycle';
import type { SlateSubject } from './load';
import { problemOfRound } from './problem-of-round';
import { problemsWithPrint } from './rules';

/**
 * The decisions of a round take the figures of a slate, all at once; the slate whose figures they had is replaced.
 * @throws Refusal 'refused' when the ranking or the rules are not those it was worked out from any more
 */
export async function takeFigures(tx: Tx, slate: SlateSubject, { reason, actor, now }: Taking): Promise<void> {
  const { deciding, round, places } = slate;
  await refuseUnlessCurrent(tx, slate);
  refuseIf(
    problemsWithStanding(
      await standingAmong(
        tx,
        places.map(({ applicationId }) => applicationId),
      ),
    ),
  );
  const awards = places.filter(({ outcome }) => outcome === 'AWARD');
  refuseIf(
    problemsWithBudget(await cityFenOf(tx, round, awards), deciding.budgetFen).map(({ field: _, ...told }) => told),
  );
  await tx.awardSlate.updateMany({
    where: { roundId: round.id, status: 'ADOPTED' },
    data: { status: slateLifecycle.move('ADOPTED', 'replace'), version: { increment: 1 } },
  });
  const { passLine } = round.terms.aggregation;
  const planned = places.map(({ applicationId, outcome, amountFen, score }) => ({
    applicationId,
    outcome,
    amountFen,
    isBelowLine: isBelowLine(score === null ? null : String(score), passLine),
  }));
  await writePlanned(tx, planned, {
    roundId: round.id,
    applications: await finalRanking(tx, round.id),
    passLine,
    reason,
    actor,
    now,
  });
}

type Taking = { reason: string; actor: Actor; now: Date };

/** @throws Refusal 'refused' when the round is not being decided, or what the slate was worked out from has changed */
export async function refuseUnlessCurrent(tx: Tx, { deciding, round, print }: SlateSubject): Promise<void> {
  refuseIf(round.status === 'DECIDING' ? [] : [{ code: 'awards.problems.notDeciding' }]);
  refuseIf(problemsWithPrint((await problemOfRound(tx, deciding)).print === print));
}
