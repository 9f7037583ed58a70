import { withCheckLetter } from '@/lib/kernel/check-letter';

const BODY = /^YY-\d{4}-\d{6,12}(?:-\d{2,4}){0,3}-\d{5,7}$/;

/**
 * The number an objection keeps: 'YY-2026-330102-00003-K' (YY for 异议), with a check letter as applications have.
 * @throws RangeError when a part does not fit the pattern.
 */
export function objectionNumber({
  year,
  regionCode,
  sequence,
}: {
  year: number;
  regionCode: string;
  sequence: number;
}): string {
  const body = `YY-${year}-${regionCode}-${String(sequence).padStart(5, '0')}`;
  if (!BODY.test(body)) throw new RangeError(`not the body of an objection's number: ${body}`);
  return withCheckLetter(body);
}
