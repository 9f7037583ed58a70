import { expect, test } from 'vitest';
import { problemsInStages, problemsInSumRules } from '@/lib/plans/stage-rules';
import { anyProject } from '@/lib/plans/terms/grant-range';
import { isSumAsked, problemsInSum, recommendedOf, sumBounds } from '@/lib/reviews/sums';

const yuan = (...sums: number[]) => sums.map((each) => BigInt(each * 100));

test.each([
  ['nothing of nobody', [], 'MEDIAN', null],
  ['the only one', [30_000], 'MEDIAN', 3_000_000n],
  ['the one in the middle, whatever the order', [50_000, 10_000, 30_000], 'MEDIAN', 3_000_000n],
  ['the mean of the two in the middle', [10_000, 20_000, 30_000, 90_000], 'MEDIAN', 2_500_000n],
  ['the mean of all', [10_000, 20_000, 30_000, 90_000], 'MEAN', 3_750_000n],
  ['a mean rounded half up to the fen', [10_000, 10_000, 20_000], 'MEAN', 1_333_333n],
] as const)('%s', (_, sums, rule, expected) => {
  expect(recommendedOf(yuan(...sums), rule)?.sumFen ?? null).toBe(expected);
});

test('it is shown with its spread', () => {
  expect(recommendedOf(yuan(50_000, 10_000, 30_000), 'MEDIAN')).toEqual({
    sumFen: 3_000_000n,
    lowFen: 1_000_000n,
    highFen: 5_000_000n,
  });
});

const terms = {
  perProjectCapFen: 5_000_000n,
  maxGrantBp: 9_000,
  minGrantFen: 1_000_000n,
  categoryGrants: [],
  topicSum: 'indication' as const,
};
const asked = (requestedFen: bigint) => ({
  ...anyProject,
  requestedFen,
  ownFen: 500_000n,
  totalFen: requestedFen + 500_000n,
});

test.each([
  ['the least of the round and what was asked', 3_000_000n, { leastFen: 1_000_000n, mostFen: 3_000_000n }],
  ['the most of the round', 8_000_000n, { leastFen: 1_000_000n, mostFen: 5_000_000n }],
  ['what was asked, where it is below the least', 600_000n, { leastFen: 600_000n, mostFen: 600_000n }],
])('a sum lies between %s', (_, requestedFen, bounds) => {
  expect(sumBounds(asked(requestedFen), terms)).toEqual(bounds);
});

test.each([
  [null, ['reviews.problems.sumMissing']],
  [0n, ['reviews.problems.sumOutside']],
  [999_999n, ['reviews.problems.sumOutside']],
  [1_000_000n, []],
  [3_000_000n, []],
  [3_000_001n, ['reviews.problems.sumOutside']],
])('%s is judged', (sumFen, codes) => {
  const problems = problemsInSum(sumFen, { leastFen: 1_000_000n, mostFen: 3_000_000n }, 'sum');
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test('experts are asked where their sums count', () => {
  expect((['NONE', 'MEDIAN', 'MEAN', 'CHAIR'] as const).filter(isSumAsked)).toEqual(['MEDIAN', 'MEAN']);
});

test('where sums are announced no stage recommends one', () => {
  const stages = [{ sumRule: 'NONE' }, { sumRule: 'CHAIR' }] as const;
  expect(problemsInSumRules(stages, [])).toEqual([]);
  expect(problemsInSumRules(stages, [{}])).toEqual([
    { code: 'rounds.problems.sumsAnnounced', field: 'stages.1.sumRule' },
  ]);
  expect(problemsInStages([{ cutCount: null, weightBp: 10_000 }])).toEqual([]);
});
