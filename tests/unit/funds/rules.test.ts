import { expect, test } from 'vitest';
import { problemsBeforeUpdate } from '@/lib/funds/rules';

const fund = { kind: 'WELFARE_LOTTERY', year: 2026, totalFen: 1000n };

test.each([
  ['anything may change while nothing is committed', { kind: 'FISCAL_SPECIAL', year: 2027, totalFen: 1n }, 0n, []],
  ['more money is welcome', { ...fund, totalFen: 2000n }, 500n, []],
  ['less than committed is refused', { ...fund, totalFen: 499n }, 500n, ['total']],
  ['the source stands once used', { ...fund, kind: 'FISCAL_SPECIAL', year: 2027 }, 1n, ['kind', 'year']],
])('%s', (_name, next, committedFen, fields) => {
  expect(problemsBeforeUpdate(fund, next, committedFen).map(({ field }) => field)).toEqual(fields);
});
