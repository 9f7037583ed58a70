import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { type FillContext, problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { isBinding } from '@/lib/forms/expressions/form-rule';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, formatDateTime, formatDeadline, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import type { Terms } from '@/lib/plans/terms/terms';
import { isAccepting, type RoundWindow, roundPhase } from '@/lib/rounds/rules';
import { type FilledReferences, problemsInFormRules } from './filling/problems-in-form-rules';
import type { EligibilityResult } from './gates/eligibility';
import { kindsOfPartners } from './joint/kinds-of-partners';
import { isBeforeReview } from './late/rules';

type Timed = {
  status: ApplicationStatus;
  correctionDueAt: Date | null;
  /** Until when its organisation was let in after the deadline, by name. */
  lateUntil: Date | null;
  round: RoundWindow;
};
type Submitting = Timed & { round: { terms: Terms } } & Parameters<typeof kindsOfPartners>[0];
type Filled = FilledReferences & { answers: Answers; context: FillContext };

/** Everything that stands between an application and its submission. `receivedAt` is when the request arrived, not when it was worked off. */
export function problemsBeforeSubmission(
  application: Submitting,
  { form, eligibility, receivedAt }: { form: Filled; eligibility: readonly EligibilityResult[]; receivedAt: Date },
): Problem[] {
  const partners = kindsOfPartners(application);
  return [
    ...problemsWithTime(application, receivedAt),
    ...eligibility.filter(({ met }) => !met).map(problemOf),
    ...problemsInAnswers(form.sections, form.answers, form.context),
    ...problemsInFormRules(demandsOf(application.round.terms, form.sections, partners).filter(isBinding), form),
  ];
}

/** What an organisation cannot mend before the deadline, and what it does not declare, keep it from starting. */
export const problemsBeforeStart = (eligibility: readonly EligibilityResult[]): Problem[] =>
  eligibility.filter(({ met, curable, kind }) => !met && (!curable || kind === 'declared')).map(problemOf);

function problemOf({ kind, values }: EligibilityResult): Problem {
  return {
    code: `applications.problems.ineligible.${kind}`,
    ...(kind === 'declared' ? { field: 'declared' } : {}),
    ...(kind === 'activeInRegion' ? { field: 'activePlace' } : {}),
    values,
  };
}

/** Whether the answers may be touched at all: a draft while the round accepts, a returned one until its correction is due. */
export function problemsBeforeEditing(application: Timed, at: Date): Problem[] {
  if (application.status !== 'DRAFT' && application.status !== 'RETURNED')
    return [{ code: 'applications.problems.notEditable' }];
  return problemsWithTime(application, at);
}

/**
 * What was handed in is changed before the deadline only, and not once the office has begun to judge it: then it is the
 * office that gives it back.
 */
export function problemsBeforeTakingBack(
  { round }: Pick<Timed, 'round'>,
  { isScreened, at }: { isScreened: boolean; at: Date },
): Problem[] {
  return [
    // What was let in after the deadline was let in once.
    ...problemsWithTime({ status: 'DRAFT', correctionDueAt: null, lateUntil: null, round }, at),
    ...problemIf(isScreened, { code: 'applications.problems.screeningBegun' }),
  ];
}

/** Until when what is the organisation's own can be handed in: a correction by its term, a draft while the round accepts, or as long as it was let in after that. */
export const handInUntil = ({
  correctionDueAt: due,
  lateUntil,
  round: { closesAt },
}: Pick<Timed, 'correctionDueAt' | 'lateUntil'> & { round: { closesAt: Date | null } }): Date | null =>
  due ?? (lateUntil !== null && closesAt !== null && lateUntil > closesAt ? lateUntil : closesAt);

/** The last second of the day on which the correction is due, inclusive. */
export function correctionDueAt(now: Date, days: number): Date {
  return lastSecondOf(addDays(shanghaiDay(now), days));
}

export function problemsWithTime({ status, correctionDueAt: due, lateUntil, round }: Timed, at: Date): Problem[] {
  if (status === 'RETURNED') {
    return due !== null && secondsOf(at) > secondsOf(due)
      ? [{ code: 'applications.problems.correctionOver', values: { due: formatDeadline(due) } }]
      : [];
  }
  if (isAccepting(round, at)) return [];
  if (roundPhase(round, at) === 'scheduled' && round.opensAt !== null) {
    return [{ code: 'applications.problems.notOpenYet', values: { opensAt: formatDateTime(round.opensAt) } }];
  }
  if (round.status === 'CANCELLED' || round.closesAt === null) return [{ code: 'applications.problems.roundOver' }];
  if (lateUntil === null)
    return [{ code: 'applications.problems.deadlinePassed', values: { closesAt: formatDeadline(round.closesAt) } }];
  const isIn = isBeforeReview(round, at) && secondsOf(at) <= secondsOf(lateUntil);
  return isIn ? [] : [{ code: 'applications.problems.lateOver', values: { until: formatDeadline(lateUntil) } }];
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
