import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayAfterMonths, monthsBefore } from '@/lib/applications/gates/gate-days';
import { addDays } from '@/lib/kernel/shanghai';

test.each([
  ['2026-03-31', 1, '2026-02-28'],
  ['2025-02-28', 12, '2024-02-28'],
  ['2026-01-15', -12, '2027-01-15'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});

test('a leap day opens on 1 March', () => {
  expect(firstDayAfterMonths('2024-02-29', 12)).toBe('2025-03-01');
});

test('the day named is the first on which the gate is open', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 120 }), (offset, months) => {
      const day = addDays('2000-01-01', offset);
      const first = firstDayAfterMonths(day, months);
      expect(day <= monthsBefore(first, months)).toBe(true);
      expect(day > monthsBefore(addDays(first, -1), months)).toBe(true);
    }),
  );
});
