import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, problemsInTieOrder, tieAtCut } from '@/lib/reviews/stages/standing';

const application = (applicationId: string, score: string, ...tieBreaks: string[]) => ({
  applicationId,
  score,
  tieBreaks,
});

test('a tie across the line is the chair’s; a tie elsewhere is not', () => {
  const list = [
    application('a', '90.00'),
    application('b', '80.00'),
    application('c', '80.00'),
    application('d', '70.00'),
  ];
  expect(tieAtCut(list, 2)).toEqual({ applicationIds: ['b', 'c'], places: 1 });
  expect(tieAtCut(list, 3)).toMatchObject({ applicationIds: [] });
  expect(tieAtCut(list, null)).toMatchObject({ applicationIds: [] });
});

test('criteria decide before the chair does', () => {
  expect(tieAtCut([application('a', '80.00', '7'), application('b', '80.00', '8')], 1)).toMatchObject({
    applicationIds: [],
  });
});

test('the order must name exactly the tied', () => {
  const tie = { applicationIds: ['b', 'c'], places: 1 };
  expect(problemsInTieOrder(tie, ['c', 'b'])).toEqual([]);
  for (const order of [[], ['b'], ['b', 'b'], ['b', 'd'], ['b', 'c', 'd']]) {
    expect(problemsInTieOrder(tie, order)).toMatchObject([
      { code: 'reviews.problems.tieAtCut', values: { count: 2, places: 1 } },
    ]);
  }
  expect(problemsInTieOrder({ applicationIds: [], places: 0 }, ['a'])).toMatchObject([
    { code: 'reviews.problems.noTie' },
  ]);
});

test('whatever the scores: once the tie is ordered exactly as many pass as there are places, and nobody passes below one who is cut', () => {
  const scores = fc.array(fc.integer({ min: 60, max: 66 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.nat(30), (points, cutCount) => {
      const list = points.map((score, index) => application(String(index), `${score}.00`));
      const divided = divide(list, cutCount, tieAtCut(list, cutCount).applicationIds.toReversed());
      const passed = divided.filter(({ outcome }) => outcome === 'PASSED');
      expect(passed).toHaveLength(Math.min(cutCount, list.length));
      const lowestPassed = Math.min(...passed.map(({ score }) => Number(score)));
      expect(
        divided.filter(({ outcome }) => outcome === 'CUT').every(({ score }) => Number(score) <= lowestPassed),
      ).toBe(true);
    }),
  );
});
