import { expect, test } from 'vitest';
import { byDeadline } from '@/lib/reviews/scoring/by-deadline';

const stage = (name: string, status: string, day: number | null) => ({
  name,
  status,
  dueAt: day === null ? null : new Date(Date.UTC(2026, 2, day)),
});

test('what is still scored comes first, by its deadline; the closed follow, the latest first', () => {
  const stages = [
    stage('closed early', 'CLOSED', 1),
    stage('no deadline', 'SCORING', null),
    stage('closed, never due', 'CLOSED', null),
    stage('due later', 'SCORING', 20),
    stage('closed late', 'CLOSED', 9),
    stage('due soon', 'SCORING', 4),
  ];
  expect(stages.toSorted(byDeadline).map(({ name }) => name)).toEqual([
    'due soon',
    'due later',
    'no deadline',
    'closed, never due',
    'closed late',
    'closed early',
  ]);
});
