import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, type Day, formatDeadline, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import type { LateEntryTerms } from '@/lib/plans/terms/late-entry';
import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { type RoundWindow, roundPhase } from '@/lib/rounds/rules';
import { screeningDueAt } from '@/lib/rounds/timeline';

type Round = RoundWindow & {
  reviewFrom: Day | null;
  terms: { lateEntry: LateEntryTerms; recommendation: RecommendationTerms };
};

/**
 * The last moment until which a late entry may be granted: so many days after the deadline as the round allows, and never past
 * the step that follows, the first recommending office's days or the screening. Null where the round allows none.
 */
export function latestLateUntil({ closesAt, reviewFrom, terms: { lateEntry, recommendation } }: Round): Date | null {
  if (closesAt === null || lateEntry.mostDays === 0) return null;
  const [first] = recommendation.levels;
  const ends = [
    lastSecondOf(addDays(shanghaiDay(closesAt), lateEntry.mostDays)),
    screeningDueAt({ reviewFrom }),
    first === undefined ? null : recommendationDueAt(closesAt, first),
  ].flatMap((end) => (end === null ? [] : [end.getTime()]));
  return new Date(Math.min(...ends));
}

/** Whether what came in late could still be screened with the others. */
export function isBeforeReview(round: RoundWindow, now: Date): boolean {
  const phase = roundPhase(round, now);
  return phase === 'open' || phase === 'closed' || phase === 'screening';
}

/** Until when it may be granted now. */
export function problemsWithUntil(round: Round, until: Date | null, now: Date): Problem[] {
  if (!isBeforeReview(round, now)) return [{ code: 'applications.problems.lateRoundOver' }];
  const latest = latestLateUntil(round);
  if (latest === null || round.closesAt === null) return [{ code: 'applications.problems.lateNotAllowed' }];
  if (until === null) return [{ code: 'kernel.problems.required', field: 'until' }];
  if (until <= now || until <= round.closesAt) return [{ code: 'applications.problems.latePast', field: 'until' }];
  return problemIf(until > latest, {
    code: 'applications.problems.lateTooLong',
    field: 'until',
    values: { latest: formatDeadline(latest) },
  });
}

/** Whether this person had no hand in the proposal, and so may decide about it. */
export const isSecondOfficer = ({ personId }: Pick<Actor, 'personId'>, entry: { proposedById: string }): boolean =>
  personId !== entry.proposedById;

export const problemsWithSecond = (actor: Pick<Actor, 'personId'>, entry: { proposedById: string }): Problem[] =>
  problemIf(!isSecondOfficer(actor, entry), { code: 'applications.problems.lateSecondPerson' });

/** One at a time for each organisation: the next is proposed once the one before is over. */
export const problemsWithStanding = (standing: number): Problem[] =>
  problemIf(standing > 0, { code: 'applications.problems.lateStanding', field: 'organisation' });
