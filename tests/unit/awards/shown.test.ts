import { expect, it } from 'vitest';
import { shownOf } from '@/lib/awards/shown';

it('changes with every decision made, taken over or changed', () => {
  const award = { outcome: 'AWARD', amountFen: 100n, version: 1 } as const;
  const marks = [
    [null, null],
    [award, null],
    [award, award],
    [{ ...award, amountFen: 90n, version: 2 }, award],
    [award],
  ].map((decisions) => shownOf(decisions));
  expect(new Set(marks).size).toBe(marks.length);
  expect(shownOf([award, null])).toBe(shownOf([null, award]));
});
