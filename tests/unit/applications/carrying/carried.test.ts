import { expect, it } from 'vitest';
import { stillCarried } from '@/lib/applications/carrying/carried';

it('an answer is marked until it is written again', () => {
  const stored = [
    { applicationId: 'a', label: '2025-330102-01-0007-K', keys: ['leaderName', 'team'] },
    { applicationId: 'b', label: '2024 年度', keys: ['summary'] },
  ];
  expect(stillCarried(stored, { leaderName: 1, team: 2, summary: 1 })).toEqual({
    leaderName: '2025-330102-01-0007-K',
    summary: '2024 年度',
  });
  expect(stillCarried([], { leaderName: 1 })).toEqual({});
});
