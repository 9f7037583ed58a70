import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { workdaysFrom } from '../workdays';

/** How many working days those in the organisation have. */
export const answerDays = (): number => workdaysFrom('CLAIM_ANSWER_WORKDAYS', 5);

type Heard = { answeredAt: Date | null; answerUntil: Date };

/** Nobody loses an organisation unheard: they have answered, or their time is over. */
export const problemsBeforeTransfer = (claim: Heard, now: Date): Problem[] =>
  problemIf(claim.answeredAt === null && now < claim.answerUntil, {
    code: 'organisations.problems.claimUnheard',
  });

/** An answer counts until its time is over, and once. */
export const problemsBeforeAnswer = (claim: Heard, now: Date): Problem[] => [
  ...problemIf(claim.answeredAt !== null, { code: 'organisations.problems.claimAnswered' }),
  ...problemIf(now >= claim.answerUntil, { code: 'organisations.problems.claimAnswerLate' }),
];
