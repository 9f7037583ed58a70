import { expect, test } from 'vitest';
import {
  problemsBeforeRecommending,
  problemsInstead,
  problemsWithQuota,
  problemsWithRanks,
} from '@/lib/applications/recommending/rules';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { problemsInLevelDays, problemsInLevels } from '@/lib/plans/terms/problems-in-levels';
import { type RecommendationTerms, recommendationDueAt } from '@/lib/plans/terms/recommendation';

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code.split('.').at(-1));

test.each<[number | null, number, number, string[]]>([
  [null, 40, 100, []],
  [5, 0, 5, []],
  [5, 3, 2, []],
  [5, 3, 3, ['overQuota']],
  [5, 5, 1, ['overQuota']],
])('a quota of %s with %i passed takes %i more: %j', (quota, passed, more, expected) => {
  expect(codes(problemsWithQuota(quota, { passed, more }))).toEqual(expected);
});

test.each<[string, [rank: number | null, field?: string][], string[]]>([
  [
    'each its own',
    [
      [1, 'a'],
      [2, 'b'],
    ],
    [],
  ],
  [
    'none',
    [
      [null, 'a'],
      [null, 'b'],
    ],
    [],
  ],
  [
    'two alike, told at both',
    [
      [3, 'a'],
      [1, 'b'],
      [3, 'c'],
    ],
    ['a', 'c'],
  ],
  ['one that was passed up has it', [[1, 'a'], [1]], ['a']],
])('places: %s', (_name, placed, expected) => {
  const problems = problemsWithRanks(
    placed.map(([rank, field]) => ({ rank, ...(field === undefined ? {} : { field }) })),
  );
  expect(problems.map(({ field }) => field)).toEqual(expected);
});

const closesAt = new Date('2026-03-20T09:00:00Z');
test.each<[RoundStatus, string, string[]]>([
  ['OPEN', '2026-03-20T08:00:00Z', ['recommendingEarly']],
  ['OPEN', '2026-03-20T09:00:01Z', []],
  ['SCREENING', '2026-04-20T09:00:00Z', []],
  ['REVIEWING', '2026-04-20T09:00:00Z', ['recommendingOver']],
])('a round that is %s at %s', (status, now, expected) => {
  expect(codes(problemsBeforeRecommending({ status, closesAt }, new Date(now)))).toEqual(expected);
});

test('whoever decides for an office below says why', () => {
  expect([problemsInstead(true, ''), problemsInstead(false, '街道逾期')]).toEqual([[], []]);
  expect(codes(problemsInstead(false, ''))).toEqual(['insteadUnsaid']);
});

const of = (...days: number[]): RecommendationTerms => ({
  levels: days.map((each, place) => ({ level: place === 0 ? 'STREET' : 'DISTRICT', days: each, quota: null })),
  spanningSkips: false,
});

test('a level’s days count from the day after the deadline, to the end of the last', () => {
  expect(recommendationDueAt(closesAt, { days: 1 })).toEqual(new Date('2026-03-21T15:59:59Z'));
  expect(recommendationDueAt(null, { days: 1 })).toBeNull();
});

test.each<[string, RecommendationTerms, 'CITY' | 'DISTRICT' | 'STREET', string[]]>([
  ['in order', of(5, 10), 'CITY', []],
  ['a district as early as its streets', of(5, 5), 'CITY', ['levelsInDisorder']],
  ['of a district’s round its districts', of(5, 10), 'DISTRICT', ['levelNotBelow']],
  ['of a street’s round its streets', of(5), 'STREET', ['levelNotBelow']],
])('levels %s', (_name, recommendation, level, expected) => {
  expect(codes(problemsInLevels(recommendation, level))).toEqual(expected);
});

test('the last level is over before the review begins', () => {
  const round = (days: number) => ({ closesAt, reviewFrom: '2026-03-31', terms: { recommendation: of(1, days) } });
  expect(codes(problemsInLevelDays(round(10)))).toEqual([]);
  expect(codes(problemsInLevelDays(round(11)))).toEqual(['levelAfterReview']);
});
