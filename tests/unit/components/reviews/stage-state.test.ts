import { expect, test } from 'vitest';
import { stageState } from '@/components/reviews/stage-state';
import type { Translate } from '@/lib/web/messages';

const t = Object.assign((key: string, values: { then?: string } = {}) => [key, values.then].filter(Boolean).join(' '), {
  deadline: String,
  dateTime: String,
}) as unknown as Translate<'reviews'>;

const now = new Date('2026-03-10T02:00:00Z');
const later = new Date('2026-03-20T09:00:00Z');
const before = new Date('2026-03-01T09:00:00Z');
const stage = {
  status: 'PLANNED',
  position: 0,
  isNext: true,
  isLast: true,
  counts: { entries: 0, passed: 0, places: 0, assigned: 0, submitted: 0 },
  dueAt: null,
  closedAt: null,
} as const;
const state = (round: { status: string; closesAt: Date | null }, other: object = {}) =>
  stageState(
    { t, mover: '' },
    { ...stage, ...other, round: { opensAt: before, ...round } as Parameters<typeof stageState>[1]['round'] },
    now,
  );

test.each([
  ['DRAFT', null, 'stage.statePlannedDraft'],
  ['OPEN', later, 'stage.statePlannedOpen'],
  ['OPEN', before, 'stage.statePlannedScreening'],
  ['SCREENING', before, 'stage.statePlannedScreening'],
  ['CANCELLED', before, 'stage.statePlannedCancelled'],
])('the first stage of a round that is %s, until %s', (status, closesAt, said) => {
  expect(state({ status, closesAt })).toBe(said);
});

test('a later stage waits for the one before, then for its panel', () => {
  const reviewing = { status: 'REVIEWING', closesAt: before };
  expect(state(reviewing, { position: 1, isNext: false })).toBe('stage.statePlanned');
  expect(state(reviewing, { position: 1 })).toBe('stage.statePlannedNext');
});

test.each([
  ['DECIDING', 'awaited'],
  ['PUBLICISING', 'released'],
  ['AWARDED', 'released'],
  ['CANCELLED', 'none'],
])('the last stage, closed, of a round that is %s: decisions are %s', (status, then) => {
  expect(state({ status, closesAt: before }, { status: 'CLOSED', closedAt: before })).toBe(
    `stage.stateClosedLast ${then}`,
  );
});
