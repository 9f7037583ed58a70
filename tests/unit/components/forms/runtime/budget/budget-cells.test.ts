import { expect, test } from 'vitest';
import {
  type BudgetSettings,
  isBlankRow,
  lineOfCells,
  sameLineBefore,
  sharesOver,
} from '@/components/forms/runtime/budget/budget-cells';
import { budgetTotals } from '@/lib/applications/filling/budget';
import { problemInFigure } from '@/lib/forms/answers/parse-budget-rows';

const settings: BudgetSettings = {
  items: [
    { code: 'B1', name: '服务活动费' },
    { code: 'B5', name: '宣传费' },
  ],
  capFen: '10000000',
  minOwnBasisPoints: 0,
  caps: [{ codes: ['B5'], base: 'grant', maxBasisPoints: 1_000, label: '宣传费' }],
  before: {
    year: 2025,
    lines: [
      { item: '服务活动费', activity: '上门探访', fen: '120000' },
      { item: '服务活动费', activity: '上门探访', fen: '30000' },
      { item: '宣传费', activity: '折页', fen: '5000' },
    ],
  },
};
const cells = (code: string, unitYuan: string, activity = '') => ({
  code,
  activity,
  unitYuan,
  quantity: '1',
  source: 'GRANT',
});

test.each([
  ['5万', 'tenThousands', 0n],
  ['5 万元', 'tenThousands', 0n],
  ['50,000', null, 5_000_000n],
  ['５００００．５', null, 5_000_050n],
  ['五百', 'wrong', 0n],
  ['1.234', 'decimals', 0n],
] as const)('a unit price of “%s” is %s and counts %s fen', (typed, problem, fen) => {
  expect(problemInFigure('unitYuan', typed)).toBe(problem);
  expect(lineOfCells(cells('B1', typed)).unitFen).toBe(fen);
});

test('the same line of an earlier year is found by its item’s name and its activity, added up', () => {
  expect(sameLineBefore(settings, lineOfCells(cells('B1', '1', ' 上门探访 ')))).toBe(150_000n);
  expect(sameLineBefore(settings, lineOfCells(cells('B5', '1', '上门探访')))).toBeNull();
  const { before: _, ...without } = settings;
  expect(sameLineBefore(without, lineOfCells(cells('B1', '1', '上门探访')))).toBeNull();
});

test('a line is told the share that its item is over', () => {
  const over = budgetTotals([lineOfCells(cells('B1', '90')), lineOfCells(cells('B5', '11'))]);
  expect(sharesOver(settings, over, 'B5')).toEqual(['宣传费']);
  expect(sharesOver(settings, over, 'B1')).toEqual([]);
  const within = budgetTotals([lineOfCells(cells('B1', '90')), lineOfCells(cells('B5', '10'))]);
  expect(sharesOver(settings, within, 'B5')).toEqual([]);
});

test('a row is blank while nothing but its source stands in it', () => {
  expect(isBlankRow({ source: 'GRANT', note: '' })).toBe(true);
  expect(isBlankRow({ source: 'GRANT', note: '租' })).toBe(false);
});
