import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { cityFenOf } from '../co-funding/county-parts';
import { problemsWithStanding } from '../co-funding/rules';
import { standingAmong } from '../co-funding/standing';
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
    refuseIf(problemsWithStanding(await standingAmong(tx, [application.id])));
    if (input.outcome === 'AWARD') {
      const own = { applicationId: application.id, amountFen: input.amountFen };
      const awards = [...(await awardedBeside(tx, round.id, application.id)), own];
      refuseIf(problemsWithBudget(await cityFenOf(tx, round, awards), application.budgetFen));
    }
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

const awardedBeside = (tx: Tx, roundId: string, applicationId: string) =>
  tx.decision.findMany({
    where: { roundId, outcome: 'AWARD', applicationId: { not: applicationId }, application: { status: 'SHORTLISTED' } },
    select: { applicationId: true, amountFen: true },
  });
