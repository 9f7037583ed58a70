import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ApplicationToRank,
  aggregateApplication,
  criterionMeans,
  cutAt,
  rankApplications,
} from '@/lib/reviews/stages/aggregate';

test('an application nobody scored has no score', () => {
  const rule = { trimFrom: 5, decimals: 2 };
  expect(aggregateApplication([], rule)).toBeNull();
  expect(aggregateApplication(['82.5', '88', '91', '79.5', '86'], rule)).toBe('85.50');
});

test('criterion means follow the order asked for', () => {
  expect(
    criterionMeans(
      [
        { need: '50', design: '30' },
        { need: '51', design: '31' },
        { need: '51', design: '30' },
      ],
      ['design', 'need'],
    ),
  ).toEqual(['30.33', '50.67']);
  expect(criterionMeans([{ need: '50' }, { need: '50', bonus: '5' }], ['bonus'])).toEqual(['2.50']);
});

function application(applicationId: string, score: string, ...means: string[]): ApplicationToRank {
  return { applicationId, score, tieBreaks: means };
}

const ranking = [
  application('a', '90.00', '18', '20', '10'),
  application('b', '88.00', '18', '20', '10'),
  application('c', '88.00', '18', '20', '11'),
  application('d', '88.00', '18', '20', '11'),
  application('e', '100.50', '1', '1', '1'),
  application('f', '88.00', '19', '1', '1'),
];

test('ranks by score, then by criteria; the rest are equals', () => {
  expect(rankApplications(ranking).map(({ applicationId, rank, tied }) => [applicationId, rank, tied])).toEqual([
    ['e', 1, false],
    ['a', 2, false],
    ['f', 3, false],
    ['c', 4, true],
    ['d', 4, true],
    ['b', 6, false],
  ]);
});

test('figures are compared as numbers, not as texts', () => {
  expect(
    rankApplications([application('x', '9.5'), application('y', '10'), application('z', '10.00')]).map(
      ({ rank }) => rank,
    ),
  ).toEqual([1, 1, 3]);
});

describe('the cut', () => {
  const ids = (list: { applicationId: string }[]): string => list.map(({ applicationId }) => applicationId).join('');

  test.each([
    [0, '', '', 'eafcdb', false],
    [3, 'eaf', '', 'cdb', false],
    [4, 'eaf', 'cd', 'b', true],
    [5, 'eafcd', '', 'b', false],
    [6, 'eafcdb', '', '', false],
    [9, 'eafcdb', '', '', false],
  ])('at %s places', (places, passed, undecided, cut, splitsTie) => {
    const result = cutAt(rankApplications(ranking), places);
    expect([ids(result.passed), ids(result.undecided), ids(result.cut), result.splitsTie]).toEqual([
      passed,
      undecided,
      cut,
      splitsTie,
    ]);
  });

  test('every application lands in one place, equals together, and the order given does not matter', () => {
    const some = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })), { maxLength: 10 })
      .map((pairs) => pairs.map(([score, mean], index) => application(`a${index}`, String(score), String(mean))));
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 11 }), (list, places) => {
        const ranked = rankApplications(list);
        expect(rankApplications(list.toReversed())).toEqual(ranked);
        const { passed, undecided, cut, splitsTie } = cutAt(ranked, places);
        expect([...passed, ...undecided, ...cut].length).toBe(list.length);
        expect(passed.length).toBeLessThanOrEqual(places);
        expect(splitsTie).toBe(undecided.length > 0);
        if (splitsTie) expect(passed.length + undecided.length).toBeGreaterThan(places);
        else expect(passed.length).toBe(Math.min(places, list.length));
        for (const winner of passed) for (const loser of cut) expect(winner.rank).toBeLessThan(loser.rank);
        expect(new Set(undecided.map(({ rank }) => rank)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
