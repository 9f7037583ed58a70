import { withCheckLetter } from '@/lib/kernel/check-letter';

/** Two letters of what is numbered: 需求, 异议. */
export type NumberLetters = 'XQ' | 'YY';

const BODY = /^[A-Z]{2}-\d{4}-\d{6,12}(?:-\d{2,4}){0,3}-\d{5,7}$/;

/**
 * The number that a demand or an objection keeps for life: 'XQ-2026-330102-00007-K', with a check letter as applications have.
 * @throws RangeError when a part does not fit the pattern.
 */
export function runningNumber(
  letters: NumberLetters,
  { year, regionCode, sequence }: { year: number; regionCode: string; sequence: number },
): string {
  const body = `${letters}-${year}-${regionCode}-${String(sequence).padStart(5, '0')}`;
  if (!BODY.test(body)) throw new RangeError(`not the body of a running number: ${body}`);
  return withCheckLetter(body);
}
