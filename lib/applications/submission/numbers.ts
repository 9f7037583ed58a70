import { withCheckLetter } from '@/lib/kernel/check-letter';

/** Year, region (with running numbers where it has no national code), round, sequence. */
const BODY = /^\d{4}-\d{6,12}(?:-\d{2,4}){0,3}-\d{2,4}-\d{4,6}$/;

/**
 * The number an application keeps for life: '2026-330102-01-0007-5', of a street without a national code
 * '2026-330102-04-01-0007-X'. The last letter finds a mistyped sign or a swap of neighbours when the number is read over
 * the telephone or copied from paper. No category stands in it: categories change, numbers do not.
 * @throws RangeError when a part does not fit the pattern.
 */
export function applicationNumber(parts: {
  year: number;
  regionCode: string;
  roundSequence: number;
  sequence: number;
}): string {
  const body = [
    parts.year,
    parts.regionCode,
    String(parts.roundSequence).padStart(2, '0'),
    String(parts.sequence).padStart(4, '0'),
  ].join('-');
  if (!BODY.test(body)) throw new RangeError(`not the body of an application number: ${body}`);
  return withCheckLetter(body);
}
