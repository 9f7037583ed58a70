import { expect, test } from 'vitest';
import { correctionOf, leftToCorrect } from '@/lib/cockpit/correcting/corrections';

const item = (said: string, now: string, fact = '申报截止') => ({ section: '时间', fact, said, now });
const first = item('3月31日', '4月1日');
const facts = (closes: string) => ({ 申报截止: closes });

test.each([
  ['what nobody was told', [first], [], '4月1日', [first]],
  ['nothing once it was told', [first], [[first]], '4月1日', []],
  [
    'what moved on since it was told, from what was told last',
    [item('3月31日', '4月3日')],
    [[first]],
    '4月3日',
    [item('4月1日', '4月3日')],
  ],
  ['nothing after the second notice', [item('3月31日', '4月3日')], [[first], [item('4月1日', '4月3日')]], '4月3日', []],
  ['what went back to the announcement', [], [[first]], '3月31日', [item('4月1日', '3月31日')]],
  ['what is not set any more', [item('3月31日', '')], [], '', [item('3月31日', '')]],
])('%s is left to correct', (_, outdated, notices, closes, left) => {
  const corrections = notices.map((items) => ({ items }));
  expect(leftToCorrect(outdated, corrections, facts(closes))).toEqual(left);
});

test('another fact of the same section is another', () => {
  const other = item('a', 'b', '联系电话');
  expect(leftToCorrect([first, other], [{ items: [first] }], { 申报截止: '4月1日', 联系电话: 'b' })).toEqual([other]);
});

test('only a list of corrections is one', () => {
  expect(correctionOf({ items: [first] })).toEqual({ items: [first] });
  expect(() => correctionOf({ items: [{ section: 1 }] })).toThrow();
});
