import type { ApplicationStatus, DecisionOutcome, ObjectionStatus } from '@/lib/db/generated/enums';
import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, type Day, shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import { isBelowLine } from '@/lib/plans/terms/awarding-rules';
import { type GrantRange, grantRangeOf } from '@/lib/plans/terms/grant-range';
import { type AskedGrant, mostFor, type SharedRules } from '@/lib/plans/terms/most-for';
import type { ProblemIn } from '@/messages/typed';

export type AwardRules = SharedRules & {
  aggregation: { passLine: number };
  awarding: { tiers: readonly { amountFen: Fen }[] };
};

/** Whether one decision keeps the round's rules, whatever the others are. Every refusal has a reason: it is written to the applicant. */
export function problemsInDecision(
  decision: { outcome: DecisionOutcome; amountFen: Fen; reason: string },
  application: AskedGrant & { score: string | null; extraFen: Fen },
  terms: AwardRules,
): Problem[] {
  if (decision.outcome !== 'AWARD') {
    return decision.outcome === 'DECLINE' && decision.reason === ''
      ? [{ code: 'awards.problems.reasonMissing', field: 'reason' }]
      : [];
  }
  const { score, extraFen } = application;
  const { passLine } = terms.aggregation;
  if (score !== null && isBelowLine(score, passLine))
    return [{ code: 'awards.problems.belowLine', field: 'outcome', values: { score, line: passLine } }];
  if (decision.amountFen <= 0n) return [{ code: 'awards.problems.amountMissing', field: 'amountFen' }];
  const range = grantRangeOf(terms, application);
  const limits: { code: ProblemIn<'awards'>; fen: bigint }[] = [
    { code: 'overRequest', fen: application.requestedFen },
    { code: 'overCap', fen: range.mostFen },
    { code: 'overShare', fen: mostFor({ ...application, requestedFen: application.totalFen }, terms) },
  ];
  // What facts add is announced beside all of this, and stands above each limit.
  const exceeded = limits.find(({ fen }) => decision.amountFen > fen + extraFen);
  if (exceeded === undefined)
    return [
      ...problemsWithLeast(
        decision.amountFen,
        { ...range, mostFen: mostFor(application, terms), extraFen },
        terms.awarding,
      ),
      ...problemsWithTiers(
        decision.amountFen,
        { mostFen: mostFor(application, terms), extraFen },
        terms.awarding.tiers,
      ),
    ];
  return [
    {
      code: `awards.problems.${exceeded.code}`,
      field: 'amountFen',
      values: { amount: formatYuan(decision.amountFen), limit: formatYuan(exceeded.fen + extraFen) },
    },
  ];
}

/** No less than announced, unless the project may not be granted as much; sums by place say themselves what is given. */
function problemsWithLeast(
  amountFen: Fen,
  { leastFen, mostFen, extraFen }: GrantRange & { extraFen: Fen },
  { tiers }: AwardRules['awarding'],
): Problem[] {
  const least = extraFen + (leastFen < mostFen ? leastFen : mostFen);
  return problemIf(tiers.length === 0 && amountFen < least, {
    code: 'awards.problems.underLeast',
    field: 'amountFen',
    values: { amount: formatYuan(amountFen), limit: formatYuan(least) },
  });
}

/** Announced sums are given as announced, unless the project may not be granted as much. */
function problemsWithTiers(
  amountFen: Fen,
  { mostFen, extraFen }: { mostFen: Fen; extraFen: Fen },
  tiers: readonly { amountFen: Fen }[],
): Problem[] {
  const sums = [...new Set(tiers.map((tier) => extraFen + (tier.amountFen < mostFen ? tier.amountFen : mostFen)))];
  return problemIf(sums.length > 0 && !sums.includes(amountFen), {
    code: 'awards.problems.noTier',
    field: 'amountFen',
    values: { sums: sums.map((fen) => formatYuan(fen)).join(' / ') },
  });
}

/** All awards of a round together against its funding lines. */
export function problemsWithBudget(awardedFen: Fen, budgetFen: Fen): Problem[] {
  if (awardedFen <= budgetFen) return [];
  const values = {
    awarded: formatYuan(awardedFen),
    budget: formatYuan(budgetFen),
    over: formatYuan(awardedFen - budgetFen),
  };
  return [{ code: 'awards.problems.overBudget', field: 'amountFen', values }];
}

type Decided = { outcome: DecisionOutcome; amountFen: Fen } | null;

/** What keeps pending decisions from being released. `decisions` has one place for every shortlisted application. */
export function problemsBeforeRelease(
  release: { decisions: Decided[]; budgetFen: Fen; startDay: Day },
  now: Date,
): Problem[] {
  const { decisions, budgetFen, startDay } = release;
  const undecided = decisions.filter((decision) => decision === null).length;
  const awards = decisions.filter((decision) => decision?.outcome === 'AWARD');
  const awardedFen = sumFen(awards.map((award) => award?.amountFen ?? 0n));
  return [
    ...problemIf(undecided > 0, { code: 'awards.problems.undecided', values: { count: undecided } }),
    ...problemIf(awards.length === 0, { code: 'awards.problems.noAward' }),
    ...problemsWithBudget(awardedFen, budgetFen).map(
      ({ code, values }): Problem => ({ code, ...(values && { values }) }),
    ),
    ...problemIf(startDay < shanghaiDay(now), { code: 'awards.problems.startInPast', field: 'startDay' }),
    ...problemIf(startDay > addDays(shanghaiDay(now), LATEST_START_DAYS), {
      code: 'awards.problems.startTooLate',
      field: 'startDay',
      values: { days: LATEST_START_DAYS },
    }),
  ];
}

/** A notice is published when decisions are released, so its period must be near. */
const LATEST_START_DAYS = 30;

type Notice = { startDay: Day; endsAt: Date; provisional: boolean };

/** PUB-01: never before the end instant, never over an open objection, never on an end that is not known for sure. */
export function problemsBeforeConfirmation(notice: Notice, openObjections: number, now: Date): Problem[] {
  return [
    ...problemIf(notice.provisional, { code: 'awards.problems.endProvisional' }),
    ...problemIf(now < notice.endsAt, { code: 'awards.problems.stillPublic' }),
    ...problemIf(openObjections > 0, { code: 'awards.problems.objectionsOpen', values: { count: openObjections } }),
  ];
}

/** With the confirmation a project gets its public page, which says nothing that nobody confirmed. */
export const problemsWithWords = (unconfirmed: number): Problem[] =>
  problemIf(unconfirmed > 0, { code: 'awards.problems.wordsUnconfirmed', values: { count: unconfirmed } });

/** Objections are taken from the start of the first day until the end instant, exclusive. */
export const takesObjections = (notice: Pick<Notice, 'startDay' | 'endsAt'>, at: Date): boolean =>
  at >= shanghaiInstant(notice.startDay, '00:00') && at < notice.endsAt;

/** Of an award that is publicised or final, and has not ended. */
export const standingStatuses = ['IN_PUBLICITY', 'AWARDED'] as const satisfies ApplicationStatus[];

export const openObjectionStatuses = ['RECEIVED', 'INVESTIGATING'] as const satisfies ObjectionStatus[];

export const isOpenObjection = (status: ObjectionStatus): boolean =>
  openObjectionStatuses.some((open) => open === status);

/** Shanghai's rule: a recheck within five days of the request. */
export const OBJECTION_DAYS = 5;

/** To the last second of that day. */
export const objectionDueAt = (receivedAt: Date): Date =>
  shanghaiInstant(addDays(shanghaiDay(receivedAt), OBJECTION_DAYS), '23:59:59');
