import { expect, it } from 'vitest';
import { stillCarried } from '@/lib/applications/carrying/carried';

it('an answer is marked until it is written again', () => {
  const stored = [
    { applicationId: 'a', label: '2025-330102-01-0007-K', keys: ['leaderName', 'team'] },
    { applicationId: 'b', label: '2024 年度', keys: ['summary'] },
  ];
  const nothing = { attached: [], createdAt: new Date(0) };
  expect(stillCarried(stored, { ...nothing, versions: { leaderName: 1, team: 2, summary: 1 } })).toEqual({
    leaderName: '2025-330102-01-0007-K',
    summary: '2024 年度',
  });
  expect(stillCarried([], { ...nothing, versions: { leaderName: 1 } })).toEqual({});
});

it('a file is marked while the one that came with the beginning is there', () => {
  const stored = [{ applicationId: '', label: '', keys: ['certificate'] }];
  const [createdAt, later] = [new Date(0), new Date(1)];
  const marked = (attachedAt: Date[]) =>
    stillCarried(stored, {
      versions: {},
      createdAt,
      attached: attachedAt.map((at) => ({ fieldKey: 'certificate', attachedAt: at })),
    });
  expect(marked([createdAt, later])).toEqual({ certificate: '' });
  expect(marked([later])).toEqual({});
  expect(marked([])).toEqual({});
});
