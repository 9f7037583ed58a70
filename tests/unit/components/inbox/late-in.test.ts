import { expect, test } from 'vitest';
import { lateIn } from '@/components/inbox/due-of';
import { translatorFor } from '@/lib/web/messages';

const t = translatorFor('zh-CN', 'inbox');

// Some terms are kept as the first instant after their last day.
test.each([
  ['2026-11-29T00:00:00+08:00', '2026-11-28T23:59:59+08:00', ''],
  ['2026-11-29T00:00:00+08:00', '2026-11-30T09:00:00+08:00', '，已逾期 2 天'],
  ['2026-11-30T12:00:00+08:00', '2026-11-30T13:00:00+08:00', '，今天已逾期'],
  ['2026-11-30T12:00:00+08:00', '2026-11-30T12:00:00+08:00', ''],
])('a term of %s is told at %s as “%s”', (due, now, said) => {
  expect(lateIn(t, new Date(due), new Date(now))).toBe(said);
});

test('no term is never late', () => {
  expect(lateIn(t, null, new Date())).toBe('');
});
