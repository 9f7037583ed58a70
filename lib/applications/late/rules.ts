import type { LateEntryStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, type Day, formatDeadline, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import type { LateEntryTerms } from '@/lib/plans/terms/late-entry';
import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { type RoundWindow, roundPhase } from '@/lib/rounds/rules';
import { screeningDueAt } from '@/lib/rounds/timeline';

const MINUTE_MS = 60_000;

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

/** Why nobody can be let in late any more, the one reason that holds; null while somebody can. */
export function shutBecause(round: Round, now: Date): 'over' | 'never' | 'past' | null {
  const latest = latestLateUntil(round);
  if (latest === null) return 'never';
  if (!isBeforeReview(round, now)) return 'over';
  return latest <= now ? 'past' : null;
}

/** A term is typed to the minute: the last one of a day stands for the whole day, which ends at 24:00. */
export const wholeDays = (until: Date): Date => {
  const last = lastSecondOf(shanghaiDay(until));
  return until < last && last.getTime() - until.getTime() < MINUTE_MS ? last : until;
};

/** Until when it may be granted now. */
export function problemsWithUntil(round: Round, until: Date | null, now: Date): Problem[] {
  const latest = latestLateUntil(round);
  if (latest === null || round.closesAt === null) return [{ code: 'applications.problems.lateNotAllowed' }];
  if (!isBeforeReview(round, now)) return [{ code: 'applications.problems.lateRoundOver' }];
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

/** A proposal is taken back by whoever made it; the others refuse it. */
export const mayTakeBack = (
  actor: Pick<Actor, 'personId'>,
  entry: { status: LateEntryStatus; proposedById: string },
): boolean => entry.status !== 'PROPOSED' || !isSecondOfficer(actor, entry);

export const problemsWithTakingBack = (...asked: Parameters<typeof mayTakeBack>): Problem[] =>
  problemIf(!mayTakeBack(...asked), { code: 'applications.problems.lateNotOwn' });

/** One at a time for each organisation: the next is proposed once the one before is over. */
export const problemsWithStanding = (standing: number): Problem[] =>
  problemIf(standing > 0, { code: 'applications.problems.lateStanding', field: 'organisation' });
