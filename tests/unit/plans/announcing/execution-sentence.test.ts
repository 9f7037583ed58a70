import { expect, test } from 'vitest';
import { executionSentence } from '@/lib/plans/announcing/execution-sentence';

test.each([
  ['days of the timetable', null, '2026年6月1日至2026年12月31日'],
  ['exactly', { least: 10, most: 10 }, '自签订协议之日起十个月'],
  ['at most', { least: 0, most: 6 }, '自签订协议之日起不超过六个月'],
  ['between', { least: 6, most: 12 }, '自签订协议之日起六个月至十二个月'],
])('%s', (_what, executionMonths, text) =>
  expect(
    executionSentence({ executionFrom: '2026-06-01', executionTo: '2026-12-31', terms: { executionMonths } }),
  ).toBe(text),
);

test('a draft that says neither says nothing', () => {
  expect(executionSentence({ executionFrom: null, executionTo: null, terms: { executionMonths: null } })).toBe('');
});
