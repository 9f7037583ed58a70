import { withCheckLetter } from '@/lib/kernel/check-letter';

/** Year, region (street codes have nine digits, functional zones codes of their own), round, category, sequence. */
const BODY = /^\d{4}-[0-9A-Z]{6,18}-\d{2,4}-[A-Z][A-Z0-9_]{0,23}-\d{4,6}$/;

/**
 * The number an application keeps for life: '2026-330102-01-ELDER-0007-C'. The last letter finds a mistyped sign or a
 * swap of neighbours when the number is read over the telephone or copied from paper.
 * @throws RangeError when a part does not fit the pattern.
 */
export function applicationNumber(parts: {
  year: number;
  regionCode: string;
  roundSequence: number;
  categoryCode: string;
  sequence: number;
}): string {
  const body = [
    parts.year,
    parts.regionCode,
    String(parts.roundSequence).padStart(2, '0'),
    parts.categoryCode,
    String(parts.sequence).padStart(4, '0'),
  ].join('-');
  if (!BODY.test(body)) throw new RangeError(`not the body of an application number: ${body}`);
  return withCheckLetter(body);
}
