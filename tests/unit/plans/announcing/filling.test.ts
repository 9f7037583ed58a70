import { expect, test } from 'vitest';
import { callName } from '@/lib/plans/announcing/call-name';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';

test('known placeholders are filled, unknown ones and inherited names stay', () => {
  expect(fillPlaceholders('〔单项上限〕，〔文号〕，〔constructor〕', { 单项上限: '200,000.00 元' })).toBe(
    '200,000.00 元，〔文号〕，〔constructor〕',
  );
});

test.each([
  ['2026 年社区公益项目', '2026 年社区公益项目征集'],
  ['2026 年社区公益项目征集', '2026 年社区公益项目征集'],
  ['2026 年公益创投', '2026 年公益创投项目征集'],
])('%s is called for as %s, in the text and in the title', (title, called) => {
  expect(fillPlaceholders('决定开展〔批次名称〕项目征集工作。', { 批次名称: title })).toBe(`决定开展${called}工作。`);
  expect(callName(title)).toBe(called);
});

test('figures that repeat are no words said twice', () =>
  expect(fillPlaceholders('〔甲〕2026年', { 甲: '第2026' })).toBe('第20262026年'));

test('what a rule that is not there would say goes with its line, and what is numbered closes up', () => {
  const body =
    '（一）周期一年。\n（二）〔预算限制〕\n（三）申报书应当符合下列要求：\n〔申报要求〕\n（四）专款专用，〔补充〕';
  expect(fillPlaceholders(body, { 预算限制: '', 申报要求: '', 补充: '' })).toBe('（一）周期一年。\n（二）专款专用。');
  expect(fillPlaceholders(body, { 预算限制: '不列支工资。', 申报要求: '1. 甲；\n2. 乙；', 补充: '逐笔核销。' })).toBe(
    '（一）周期一年。\n（二）不列支工资。\n（三）申报书应当符合下列要求：\n1. 甲；\n2. 乙；\n（四）专款专用，逐笔核销。',
  );
});
