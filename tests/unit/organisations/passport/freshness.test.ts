import { expect, test } from 'vitest';
import { freshnessOf, needsMending, reliableUntil, yearWanted } from '@/lib/organisations/passport/freshness';

const plain = { from: null, to: null, expires: false, freshMonths: null, yearly: false };
const today = '2026-11-22';

test.each([
  ['expired the day after its last', { to: '2026-11-21', expires: true }, 'expired'],
  ['holds on its last day', { to: '2026-11-22', expires: true }, 'soon'],
  ['sixty days before', { to: '2027-01-21', expires: true }, 'soon'],
  ['sixty-one days before', { to: '2027-01-22', expires: true }, 'current'],
  ['the end of what was is no expiry', { from: '2020-01-01', to: '2021-01-01' }, 'open'],
  ['a proof of half a year ago', { from: '2026-05-22', freshMonths: 6 }, 'current'],
  ['a proof older than half a year', { from: '2026-05-21', freshMonths: 6 }, 'old'],
  [
    'its own last day goes before its age',
    { from: '2020-01-01', to: '2027-06-01', expires: true, freshMonths: 6 },
    'current',
  ],
  ['last year’s report', { from: '2025-01-01', yearly: true }, 'current'],
  ['the report of the year before', { from: '2024-01-01', yearly: true }, 'old'],
  ['nothing to judge by', {}, 'open'],
] as const)('%s', (_, dated, freshness) => {
  expect(freshnessOf({ ...plain, ...dated }, today)).toBe(freshness);
});

test.each([
  ['2026-06-30', 2024],
  ['2026-07-01', 2025],
])('on %s the newest year wanted is %i', (day, year) => expect(yearWanted(day)).toBe(year));

test('what it can be relied on until', () => {
  expect(reliableUntil({ ...plain, to: '2027-01-01', expires: true })).toBe('2027-01-01');
  expect(reliableUntil({ ...plain, from: '2026-08-31', freshMonths: 6 })).toBe('2027-02-28');
  expect(reliableUntil({ ...plain, from: '2026-08-31', to: '2026-12-31' })).toBeNull();
});

test('what is current or has no day needs no mending', () => {
  expect((['current', 'soon', 'expired', 'old', 'open'] as const).filter(needsMending)).toEqual([
    'soon',
    'expired',
    'old',
  ]);
});
