import { expect, test } from 'vitest';
import { filled } from '@/components/enhance/scoring/filled';

test.each([
  ['已评 {scored} / {count} 项', { scored: 0, count: 12 }, '已评 0 / 12 项'],
  ['{writer}（{at}）已修改此项', { writer: '林文博', at: '' }, '林文博（）已修改此项'],
  ['{writer}: {writer}', { writer: '{at}', at: '$&' }, '{at}: {at}'],
  ['没有空格', { at: '1' }, '没有空格'],
  ['{more}', { at: '1' }, '{more}'],
])('%s', (sentence, values, text) => {
  expect(filled(sentence, values as Record<string, string | number>)).toBe(text);
});
