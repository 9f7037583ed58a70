import { expect, test } from 'vitest';
import type { Hit } from '@/lib/search/found';
import { ranked } from '@/lib/search/rank';

const hit = (title: string, day: number, number: string | null = null): Hit => ({
  href: `/${title}`,
  title,
  number,
  facts: [],
  at: new Date(Date.UTC(2026, 0, day)),
});

test('what is called exactly so stands first, then what begins so, the newer before the older', () => {
  const hits = [hit('社区助餐', 9), hit('助餐点', 3), hit('助餐车', 5), hit('助餐', 1), hit('老年助餐', 12)];
  expect(ranked(hits, ' 助餐 ').map(({ title }) => title)).toEqual([
    '助餐',
    '助餐车',
    '助餐点',
    '老年助餐',
    '社区助餐',
  ]);
});

test('a whole number is the thing itself', () => {
  const hits = [hit('其他', 9, '2026-330102-01-0007-53'), hit('项目', 1, '2026-330102-01-0007-5')];
  expect(ranked(hits, '2026-330102-01-0007-5')[0]?.title).toBe('项目');
});
