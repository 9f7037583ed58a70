import { expect, it } from 'vitest';
import { mergedLists } from '@/components/sheets/merged-lists';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

const cases: [what: string, base: RawAnswer, mine: RawAnswer, theirs: RawAnswer, merged: string[] | null][] = [
  ['both added', ['甲'], ['甲', '乙'], ['甲', '丙'], ['甲', '丙', '乙']],
  ['one took out, the other added', ['甲', '乙'], ['甲'], ['甲', '乙', '丙'], ['甲', '丙']],
  ['the other took out what I left', ['甲', '乙'], ['甲', '乙', '丙'], ['乙'], ['乙', '丙']],
  ['I made another the main one', ['甲', '乙'], ['乙', '甲'], ['甲', '乙', '丙'], ['乙', '甲', '丙']],
  ['both added the same', ['甲'], ['甲', '乙'], ['甲', '乙'], ['甲', '乙']],
  ['what both began with is not known', [], ['甲', '乙'], ['甲', '丙'], ['甲', '丙', '乙']],
  ['one stands there as a plain text, and a control is empty', '', '乙', ['丙'], ['丙', '乙']],
  ['an empty control is no place', ['甲'], ['甲', '', '乙'], ['甲'], ['甲', '乙']],
  ['a text is no list', '甲', '乙', '丙', null],
  ['rows of a table are no list of texts', [{ a: '1' }], [{ a: '2' }], [{ a: '3' }], null],
];

it.each(cases)('%s', (_, base, mine, theirs, merged) => {
  expect(mergedLists({ base, mine, theirs })).toEqual(merged);
});
