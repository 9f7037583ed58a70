import { expect, test } from 'vitest';
import { accountState, unusedAfterDays, unusedSince } from '@/lib/regions/accounts/rules';

const now = new Date('2026-11-28T08:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

test.each([
  [null, daysAgo(1), 'active'],
  [null, daysAgo(90), 'active'],
  [null, daysAgo(91), 'unused'],
  [null, null, 'never'],
  [daysAgo(2), daysAgo(1), 'disabled'],
  [daysAgo(2), null, 'disabled'],
] as const)('disabled %s, last seen %s: %s', (disabledAt, lastSeenAt, expected) => {
  expect(accountState({ disabledAt, lastSeenAt }, unusedSince(now, 90))).toBe(expected);
});

test.each([
  [undefined, 90],
  ['', 90],
  ['30', 30],
  ['0', 90],
  ['-5', 90],
  ['soon', 90],
])('%s given means %i days', (given, days) => {
  expect(unusedAfterDays(given)).toBe(days);
});
