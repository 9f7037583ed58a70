import { expect, it } from 'vitest';
import type { Planned } from '@/lib/awards/deciding/slate';
import { problemsWithAll } from '@/lib/awards/deciding/slate-problems';

const award = (amountFen: bigint) => ({ outcome: 'AWARD' as const, amountFen });
const planned = (awards: number): Planned[] =>
  Array.from({ length: 4 }, (_, index) => ({
    applicationId: `p${index}`,
    isBelowLine: false,
    ...(index < awards ? award(101n) : { outcome: 'DECLINE' as const, amountFen: 0n }),
  }));
const names = (...asked: Parameters<typeof problemsWithAll>) =>
  problemsWithAll(...asked).map(({ code }) => code.replace('awards.problems.', ''));

it.each<[string, Parameters<typeof problemsWithAll>[0], number, bigint, string[]]>([
  ['places and money as asked', { written: planned(2), kept: [] }, 2, 300n, []],
  ['one kept beyond the places', { written: planned(2), kept: [award(1n)] }, 2, 300n, ['morePlaces']],
  ['more money than there is', { written: planned(3), kept: [] }, 3, 202n, ['overBudgetByRank']],
  ['both', { written: planned(2), kept: [award(100n)] }, 2, 202n, ['morePlaces', 'overBudgetByRank']],
])('%s', (_what, together, places, budgetFen, expected) =>
  expect(names(together, places, budgetFen)).toEqual(expected),
);

it('says how many fit', () => {
  expect(problemsWithAll({ written: planned(3), kept: [] }, 3, 202n)).toMatchObject([
    { values: { count: 3, fits: 2 } },
  ]);
});
