import { describe, expect, test } from 'vitest';
import { clockFrom, daysLeftAt, screenedBy } from '@/lib/applications/screening/clock';
import { lastInstantBefore } from '@/lib/kernel/shanghai';

const at = (time: string): Date => new Date(`${time}+08:00`);
const arriving = (workingDays: number | null, screenDaysLeft: number | null = null) => ({
  screenDaysLeft,
  round: { terms: { screening: { workingDays } } },
});
/** The first instant after a day, as a term ends. */
const after = (day: string): Date => new Date(at(`${day}T00:00:00`).getTime() + 86_400_000);

describe('clockFrom', () => {
  test.each([
    ['over a weekend', '2026-03-05T10:00:00', 5, null, '2026-03-12'],
    ['in the evening of a day as in its morning', '2026-03-05T23:59:00', 5, null, '2026-03-12'],
    ['on a Saturday from the Monday on', '2026-03-07T09:00:00', 1, null, '2026-03-09'],
    ['over the days of a feast that are off', '2026-09-30T09:00:00', 1, null, '2026-10-08'],
    ['with what was left when it was given back', '2026-03-05T10:00:00', 5, 2, '2026-03-09'],
    ['with one day where none was left', '2026-03-05T10:00:00', 5, 0, '2026-03-06'],
  ])('runs %s', (_case, now, days, left, due) => {
    expect(clockFrom(arriving(days, left), { now: at(now), imported: [] })).toEqual({
      screenSince: at(now),
      screenBy: after(due),
      screenDaysLeft: null,
    });
  });

  test('has no end where the round sets no term', () => {
    const now = at('2026-03-05T10:00:00');
    expect(clockFrom(arriving(null, 3), { now, imported: [] })).toMatchObject({ screenSince: now, screenBy: null });
  });
});

test.each([
  ['2026-03-05T10:00:00', '2026-03-12', 5],
  ['2026-03-06T10:00:00', '2026-03-12', 4],
  ['2026-03-07T10:00:00', '2026-03-12', 4],
  ['2026-03-12T10:00:00', '2026-03-12', 0],
  ['2026-03-20T10:00:00', '2026-03-12', 0],
])('given back at %s of a term until %s there are %i working days left', (now, until, left) => {
  expect(daysLeftAt(at(now), after(until), [])).toBe(left);
});

test('without a term nothing is left of it', () => {
  expect(daysLeftAt(at('2026-03-05T10:00:00'), null, [])).toBe(null);
});

test('it is screened by its own term, and before the review begins', () => {
  const screenBy = after('2026-03-12');
  const of = (reviewFrom: string | null, own: Date | null) => screenedBy({ screenBy: own, round: { reviewFrom } });
  expect(of('2026-04-01', screenBy)).toEqual(lastInstantBefore(screenBy));
  expect(of('2026-03-10', screenBy)).toEqual(at('2026-03-09T23:59:59'));
  expect(of('2026-03-10', null)).toEqual(at('2026-03-09T23:59:59'));
  expect(of(null, screenBy)).toEqual(lastInstantBefore(screenBy));
  expect(of(null, null)).toBe(null);
});
