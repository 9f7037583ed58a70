import { describe, expect, it } from 'vitest';
import { planByRank, problemsWithAll, problemsWithLines } from '@/lib/awards/deciding/rank-plan';

const ranked = (...ranks: (number | null)[]) =>
  ranks.map((rank, index) => ({ applicationId: `a${index + 1}`, rank, mostFen: BigInt(100 + index) }));
const names = (problems: { code: string }[]) => problems.map(({ code }) => code.replace('awards.problems.', ''));

it('planByRank awards the first, keeps the next in reserve and declines the rest', () => {
  const plan = planByRank(ranked(1, 2, 3, 4), 2, 1);
  expect(plan.map(({ outcome }) => outcome)).toEqual(['AWARD', 'AWARD', 'RESERVE', 'DECLINE']);
  expect(plan.map(({ amountFen }) => amountFen)).toEqual([100n, 101n, 0n, 0n]);
});

describe('problemsWithLines', () => {
  it.each([
    ['clear lines', ranked(1, 2, 3, 4), 2, 1, []],
    ['a tie above the line', ranked(1, 1, 3, 4), 2, 1, []],
    ['a tie at the award line', ranked(1, 2, 2, 4), 2, 0, ['tiedAtLine']],
    ['a tie at the reserve line', ranked(1, 2, 3, 3), 1, 2, ['tiedAtLine']],
    ['everyone awarded', ranked(1, 2), 2, 0, []],
    ['more than there are', ranked(1, 2), 3, 0, ['moreThanRanked']],
    ['more reserves than are left', ranked(1, 2), 1, 2, ['moreReserves']],
    ['someone without a rank', ranked(1, null), 2, 0, ['unranked']],
  ])('%s', (_what, list, awards, reserves, expected) =>
    expect(names(problemsWithLines(list, awards, reserves))).toEqual(expected),
  );
});

describe('problemsWithAll', () => {
  const award = (amountFen: bigint) => ({ outcome: 'AWARD' as const, amountFen });
  const planned = (awards: number) => planByRank(ranked(1, 2, 3, 4), awards, 0);
  it.each([
    ['places and money as asked', { written: planned(2), kept: [] }, 2, 300n, []],
    ['one kept beyond the places', { written: planned(2), kept: [award(1n)] }, 2, 300n, ['morePlaces']],
    ['more money than there is', { written: planned(3), kept: [] }, 3, 202n, ['overBudgetByRank']],
    ['both', { written: planned(2), kept: [award(100n)] }, 2, 202n, ['morePlaces', 'overBudgetByRank']],
  ])('%s', (_what, together, places, budgetFen, expected) =>
    expect(names(problemsWithAll(together, places, budgetFen))).toEqual(expected),
  );
  it('says how many fit', () => {
    expect(problemsWithAll({ written: planned(3), kept: [] }, 3, 202n)).toMatchObject([
      { values: { count: 3, fits: 2 } },
    ]);
  });
});
