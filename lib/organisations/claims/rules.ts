import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, lastInstantBefore, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import { daysFrom } from '../workdays';

/** How many working days those in the organisation have. */
export const answerDays = (): number => daysFrom('CLAIM_ANSWER_WORKDAYS', 5);

type Heard = { answeredAt: Date | null; answerUntil: Date };

/** Within how many days of hearing those in it the office settles a claim. */
const settleDays = (): number => daysFrom('CLAIM_SETTLE_DAYS', 15);

/** Those in the organisation have answered, or their time is over. */
export const isHeard = ({ answeredAt, answerUntil }: Heard, now: Date): boolean =>
  answeredAt !== null || now >= answerUntil;

/** By when the office is to settle it. */
export const settleDueAt = ({ answeredAt, answerUntil }: Heard): Date =>
  lastSecondOf(addDays(shanghaiDay(answeredAt ?? lastInstantBefore(answerUntil)), settleDays()));

/** Nobody loses an organisation unheard. */
export const problemsBeforeTransfer = (claim: Heard, now: Date): Problem[] =>
  problemIf(!isHeard(claim, now), {
    code: 'organisations.problems.claimUnheard',
  });

/** An answer counts until its time is over, and once. */
export const problemsBeforeAnswer = (claim: Heard, now: Date): Problem[] => [
  ...problemIf(claim.answeredAt !== null, { code: 'organisations.problems.claimAnswered' }),
  ...problemIf(now >= claim.answerUntil, { code: 'organisations.problems.claimAnswerLate' }),
];
