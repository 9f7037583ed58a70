import { expect, test } from 'vitest';
import { blankCell, type CellState } from '@/components/sheets/sheet-state';
import { textsOf, whatStands } from '@/components/sheets/what-stands';

const said = { nothing: '（空）', rows: (count: number) => `共 ${count} 行` };

test.each([
  ['', '（空）'],
  [[], '（空）'],
  ['8.5', '8.5'],
  [['甲', '乙'], '甲、乙'],
  [[{ code: '1' }, { code: '2' }], '共 2 行'],
])('%j is shown as %s', (value, text) => {
  expect(whatStands(value as CellState['value'], said)).toBe(text);
});

test.each<[CellState['save'], string[]]>([
  [{ kind: 'idle' }, []],
  [{ kind: 'waiting' }, []],
  [{ kind: 'saved', savedAt: '', problems: ['超出'] }, ['超出']],
  [{ kind: 'refused', texts: ['已截止'] }, ['已截止']],
  [{ kind: 'failed', texts: ['登录已失效'] }, ['登录已失效']],
])('%j has been told', (save, texts) => {
  expect(textsOf({ ...blankCell, save })).toEqual(texts);
});
