import { type ImportedYear, workingDayEnd } from '@/lib/kernel/calendar';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';

/** How many working days those in the organisation have (CLAIM_ANSWER_WORKDAYS); the installation's own measure, no rule of law. */
export function answerDays(): number {
  const written = process.env['CLAIM_ANSWER_WORKDAYS'] ?? '';
  if (written === '') return 5;
  if (!/^[1-9]\d?$/.test(written)) throw new Error(`CLAIM_ANSWER_WORKDAYS is a number of days, not “${written}”.`);
  return Number(written);
}

/** The first instant after the last of so many working days, the day of filing not counted. */
export const answerUntil = (filedAt: Date, days: number, imported: readonly ImportedYear[]): Date =>
  endOfShanghaiDay(workingDayEnd({ start: shanghaiDay(filedAt), days, countFirstDay: false, imported }).day);

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
