import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { applicationToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { problemsInDecision, problemsWithBudget } from '../rules';
import { decideInput } from '../schema';
import { reasonFor } from './recommended';

/**
 * Holds a decision on one application, or changes the one held; nobody outside the office sees it before the release.
 * @throws Refusal 'refused' when limits or the round's budget are exceeded; 'conflict' when another officer decided first.
 */
export const decide = command({
  name: 'application.decide',
  input: decideInput,
  subject: applicationToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: application, input, actor, tx, now }) {
    const { round, decision } = application;
    refuseIf(problemsAtThisMoment(application));
    if ((decision?.version ?? 0) !== input.version)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsInDecision(input, application, round.terms));
    const otherFen = await awardedBeside(tx, { roundId: round.id, applicationId: application.id });
    refuseIf(input.outcome === 'AWARD' ? problemsWithBudget(otherFen + input.amountFen, application.budgetFen) : []);
    const { outcome, amountFen } = input;
    const reason = reasonFor(input, application);
    const answeredFor = outcome === 'AWARD' ? {} : { keepReason: '', keepGates: [] };
    const data = { ...answeredFor, outcome, amountFen, reason, decidedById: by(actor), decidedAt: now };
    return decision === null
      ? tx.decision.create({ data: { roundId: round.id, applicationId: application.id, ...data } })
      : tx.decision.update({
          where: { id: decision.id, version: decision.version },
          data: { ...data, version: { increment: 1 } },
        });
  },
  about: ({ subject, result }) => ({
    ...on(subject),
    ...(subject.decision === null ? {} : { fromState: subject.decision.outcome }),
    toState: result.outcome,
  }),
  trail: ({ result }) => ({
    detail: { amountFen: String(result.amountFen) },
    said: { reason: result.reason },
  }),
});

function problemsAtThisMoment({ status, round }: { status: string; round: { status: string } }): Problem[] {
  if (round.status !== 'DECIDING') return [{ code: 'awards.problems.notDeciding' }];
  return status === 'SHORTLISTED' ? [] : [{ code: 'awards.problems.notShortlisted' }];
}

async function awardedBeside(
  tx: Tx,
  { roundId, applicationId }: { roundId: string; applicationId: string },
): Promise<bigint> {
  const { _sum } = await tx.decision.aggregate({
    where: { roundId, outcome: 'AWARD', applicationId: { not: applicationId }, application: { status: 'SHORTLISTED' } },
    _sum: { amountFen: true },
  });
  return _sum.amountFen ?? 0n;
}
