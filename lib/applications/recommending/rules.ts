import type { RoundStatus } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isWindowOver } from '@/lib/rounds/rules';

type Round = { status: RoundStatus; closesAt: Date | null };

/** An office decides once it has all that was handed in to it, and before the review begins. */
export function problemsBeforeRecommending(round: Round, now: Date): Problem[] {
  if (round.status !== 'OPEN' && round.status !== 'SCREENING')
    return [{ code: 'applications.problems.recommendingOver' }];
  return problemIf(round.status === 'OPEN' && !isWindowOver(round, now), {
    code: 'applications.problems.recommendingEarly',
  });
}

/** Nothing passes over an office's quota; null: it has none. */
export function problemsWithQuota(quota: number | null, { passed, more }: { passed: number; more: number }): Problem[] {
  const left = quota === null ? null : quota - passed;
  return problemIf(left !== null && more > left, {
    code: 'applications.problems.overQuota',
    values: { quota: quota ?? 0, passed, more, left: Math.max(0, left ?? 0) },
  });
}

type Placed = {
  rank: number | null;
  /** Where its place is typed; of what was passed up, whose place stays, nowhere. */
  field?: string;
};

/** Two in one place are in none, and both say so: the offices above read the order. */
export function problemsWithRanks(placed: readonly Placed[]): Problem[] {
  return placed.flatMap(({ rank, field }, place): Problem[] => {
    const isTwice = placed.some((other, at) => at !== place && other.rank === rank);
    return rank !== null && field !== undefined && isTwice
      ? [{ code: 'applications.problems.rankTwice', field, values: { rank } }]
      : [];
  });
}

/** Whoever decides for an office below their own says why. */
export const problemsInstead = (isOwn: boolean, reason: string): Problem[] =>
  problemIf(!isOwn && reason === '', { code: 'applications.problems.insteadUnsaid', field: 'insteadReason' });
