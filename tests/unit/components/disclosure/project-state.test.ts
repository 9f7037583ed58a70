import { expect, it } from 'vitest';
import { projectState } from '@/components/disclosure/project-state';
import { translatorFor } from '@/lib/web/messages';

const t = translatorFor('zh-CN', 'disclosure');
const round = { title: '2026年公益创投', executionFrom: '2026-03-01', executionTo: '2026-12-31' };
const awarded = '2026年公益创投立项项目，资助 9,000.00 元。';

it.each([
  ['before its first day', '2026-02-28T15:59:59Z', '2026年3月1日开始实施。'],
  ['on its first day', '2026-02-28T16:00:00Z', '实施至 2026年12月31日。'],
  ['on its last day', '2026-12-31T15:59:59Z', '实施至 2026年12月31日。'],
  ['after it', '2026-12-31T16:00:00Z', '实施期已于 2026年12月31日结束。'],
])('says how far a project is %s', (_, at, said) => {
  expect(projectState(t, { round, amountFen: 900_000n }, new Date(at))).toBe(awarded + said);
});

it('says no more of a round without days', () => {
  const undated = { ...round, executionFrom: null, executionTo: null };
  expect(projectState(t, { round: undated, amountFen: 900_000n }, new Date('2026-06-01'))).toBe(awarded);
});
