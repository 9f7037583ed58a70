import { expect, it } from 'vitest';
import { comparedContact } from '@/lib/awards/objections/objection-rules';
import { runningNumber } from '@/lib/regions/running-number';

it('numbers objections by year and region, with a check letter', () => {
  expect(runningNumber('YY', { year: 2026, regionCode: '330102', sequence: 3 })).toMatch(
    /^YY-2026-330102-00003-[0-9A-Z]$/,
  );
  expect(() => runningNumber('YY', { year: 2026, regionCode: 'x', sequence: 3 })).toThrow(RangeError);
});

it('compares contacts however they were typed', () => {
  expect(comparedContact('138 0000 1234')).toBe(comparedContact('+86 13800001234'));
  expect(comparedContact(' Zhou@Example.cn ')).toBe('zhou@example.cn');
});
