import { withCheckLetter } from '@/lib/kernel/check-letter';

const BODY = /^XQ-\d{4}-\d{6,12}(?:-\d{2,4}){0,3}-\d{5,7}$/;

/**
 * The number a demand keeps for life: 'XQ-2026-330102-00007-K' (XQ for 需求), with a check letter as applications have.
 * @throws RangeError when a part does not fit the pattern.
 */
export function demandNumber({
  year,
  regionCode,
  sequence,
}: {
  year: number;
  regionCode: string;
  sequence: number;
}): string {
  const body = `XQ-${year}-${regionCode}-${String(sequence).padStart(5, '0')}`;
  if (!BODY.test(body)) throw new RangeError(`not the body of a demand number: ${body}`);
  return withCheckLetter(body);
}
