import { describe, expect, it, test } from 'vitest';
import { lateEntryLifecycle } from '@/lib/applications/late/lifecycle';
import {
  latestLateUntil,
  problemsWithSecond,
  problemsWithUntil,
  shutBecause,
  wholeDays,
} from '@/lib/applications/late/rules';
import type { LateEntryStatus, RoundStatus } from '@/lib/db/generated/enums';

const round = {
  status: 'OPEN' as RoundStatus,
  opensAt: new Date('2026-03-01T01:00:00Z'),
  closesAt: new Date('2026-03-20T09:00:00Z'),
  reviewFrom: '2026-04-01' as string | null,
  terms: {
    lateEntry: { mostDays: 5, isPublic: true },
    recommendation: { levels: [] as { level: 'STREET'; days: number; quota: null }[], spanningSkips: false },
  },
};
const level = (days: number) => ({ level: 'STREET' as const, days, quota: null });

describe('latestLateUntil', () => {
  type More = { reviewFrom?: string | null; levels?: ReturnType<typeof level>[] };
  it.each<[string, More, string]>([
    ['the days that the terms allow', {}, '2026-03-25T15:59:59Z'],
    ['the last day of the screening', { reviewFrom: '2026-03-23' }, '2026-03-22T15:59:59Z'],
    ['the days of the first office that recommends', { levels: [level(3)] }, '2026-03-23T15:59:59Z'],
    ['as many days as there are, where nothing follows', { reviewFrom: null }, '2026-03-25T15:59:59Z'],
  ])('is %s', (_what, { levels = [], ...more }, end) => {
    const terms = { ...round.terms, recommendation: { levels, spanningSkips: false } };
    expect(latestLateUntil({ ...round, ...more, terms })).toEqual(new Date(end));
  });

  it('is none where the round allows none, or has no deadline', () => {
    const terms = { ...round.terms, lateEntry: { mostDays: 0, isPublic: true } };
    expect(latestLateUntil({ ...round, terms })).toBeNull();
    expect(latestLateUntil({ ...round, closesAt: null })).toBeNull();
  });
});

describe('problemsWithUntil', () => {
  const now = new Date('2026-03-21T01:00:00Z');
  it.each<[string | null, RoundStatus, string[]]>([
    ['2026-03-25T15:59:59Z', 'OPEN', []],
    ['2026-03-24T01:00:00Z', 'SCREENING', []],
    ['2026-03-25T16:00:00Z', 'OPEN', ['lateTooLong']],
    ['2026-03-21T01:00:00Z', 'OPEN', ['latePast']],
    [null, 'OPEN', ['required']],
    ['2026-03-24T01:00:00Z', 'REVIEWING', ['lateRoundOver']],
    ['2026-03-24T01:00:00Z', 'CANCELLED', ['lateRoundOver']],
  ])('until %s of a round that is %s', (until, status, expected) => {
    const problems = problemsWithUntil({ ...round, status }, until === null ? null : new Date(until), now);
    expect(problems.map(({ code }) => code.split('.').at(-1))).toEqual(expected);
  });

  it('may be asked for before the deadline, and lies after it', () => {
    const before = new Date('2026-03-19T01:00:00Z');
    const codes = (until: string) => problemsWithUntil(round, new Date(until), before).map(({ code }) => code);
    expect(codes('2026-03-22T01:00:00Z')).toEqual([]);
    expect(codes('2026-03-20T09:00:00Z')).toEqual(['applications.problems.latePast']);
  });
});

describe('shutBecause', () => {
  const never = { ...round, terms: { ...round.terms, lateEntry: { mostDays: 0, isPublic: true } } };
  it.each([
    ['open', round, '2026-03-21T01:00:00Z', null],
    ['past its last moment', round, '2026-03-25T16:00:00Z', 'past'],
    ['in review', { ...round, status: 'REVIEWING' as const }, '2026-03-21T01:00:00Z', 'over'],
    [
      'without late entries, whatever else holds',
      { ...never, status: 'REVIEWING' as const },
      '2026-03-21T01:00:00Z',
      'never',
    ],
  ])('gives the one reason of a round that is %s', (_what, asked, now, reason) => {
    expect(shutBecause(asked, new Date(now))).toBe(reason);
  });
});

test.each([
  ['2026-03-25T15:59:00Z', '2026-03-25T15:59:59Z'],
  ['2026-03-25T15:58:00Z', '2026-03-25T15:58:00Z'],
  ['2026-03-25T15:59:59Z', '2026-03-25T15:59:59Z'],
])('a term typed as %s ends at %s', (typed, ends) => {
  expect(wholeDays(new Date(typed))).toEqual(new Date(ends));
});

test('nobody decides about what they proposed', () => {
  expect(problemsWithSecond({ personId: 'a' }, { proposedById: 'b' })).toEqual([]);
  expect(problemsWithSecond({ personId: 'a' }, { proposedById: 'a' })).toHaveLength(1);
});

test.each<[LateEntryStatus, string[]]>([
  ['PROPOSED', ['grant', 'refuse', 'revoke', 'expire']],
  ['GRANTED', ['use', 'revoke', 'expire']],
  ['REFUSED', []],
  ['USED', []],
  ['EXPIRED', []],
  ['REVOKED', []],
])('%s knows %j', (status, events) => {
  expect(lateEntryLifecycle.eventsOf(status)).toEqual(events);
});
