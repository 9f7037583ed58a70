import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Problem } from '@/lib/kernel/refusal';
import type { EligibilityResult } from '../gates/eligibility';
import { isToldAtSubmission } from '../gates/gate';
import { type Applicant, countedAtStart, countedAtSubmission, eligibilityOf } from '../gates/load-eligibility';
import { problemsBeforeStart } from '../rules';

type Round = Parameters<typeof eligibilityOf>[2]['round'];

/**
 * The gates of the round for whom it is to let in, as they will be judged of it: where a draft waits, as that is handed in;
 * else as a draft is begun. What an organisation declares is asked of it later.
 */
export async function conditionsOf(
  tx: Tx,
  organisation: Applicant,
  { round, now }: { round: Round; now: Date },
): Promise<EligibilityResult[]> {
  const draft = await tx.application.findFirst({
    where: { roundId: round.id, organisationId: organisation.id, status: 'DRAFT' },
    select: { id: true },
  });
  const notCounted = draft === null ? countedAtStart : countedAtSubmission;
  const results = await eligibilityOf(tx, organisation, { round, now, notCounted, declared: [] });
  return results.filter((result) => !isToldAtSubmission(result));
}

/** Nobody is let in for nothing: what it cannot mend would refuse it at its first step. */
export const problemsWithConditions = (conditions: readonly EligibilityResult[]): Problem[] =>
  problemsBeforeStart(conditions).map((problem) => ({ ...problem, field: 'organisation' }));
