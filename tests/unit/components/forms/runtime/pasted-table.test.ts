import { describe, expect, test } from 'vitest';
import {
  type PastedColumn,
  pastedTable,
  placePasted,
  readChoice,
  readDate,
  withoutSign,
} from '@/components/forms/runtime/pasted-table';

describe('what Excel and WPS put on the clipboard', () => {
  test.each([
    ['one cell', '5,000', null],
    ['one cell with its line break', '5,000\r\n', null],
    ['a row', 'a\tb\r\n', [['a', 'b']]],
    [
      'rows, with a blank cell',
      'a\t\tb\n c \td\te\n',
      [
        ['a', '', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    ['a column', '1\n2\n3', [['1'], ['2'], ['3']]],
    [
      'a cell of two lines and one with quotes',
      '"甲\n乙"\t"他说""好"""\n丙\t',
      [
        ['甲\n乙', '他说"好"'],
        ['丙', ''],
      ],
    ],
    ['a quote that opens nothing', '12" 屏\t1', [['12" 屏', '1']]],
  ])('%s', (_, text, table) => expect(pastedTable(text)).toEqual(table));
});

const columns: PastedColumn[] = [
  {
    key: 'code',
    head: '科目',
    read: readChoice([
      { value: 'B1', label: '服务活动费' },
      { value: 'B5', label: '宣传费' },
    ]),
  },
  { key: 'unitYuan', head: '单价（元）' },
  { key: 'quantity', head: '数量' },
  { key: null, head: '金额（元）' },
  { key: 'note', head: '说明' },
];

describe('under the columns of a grid', () => {
  test('heads, sums and blank lines are no rows; a sum column is not typed', () => {
    const table = [
      ['科目', '单价(元)', '数量', '金额', '说明'],
      ['服务活动费', '１，２００．５０', '3', '3,601.50', '场地'],
      ['', '', '', '', ''],
      ['宣传费', '800', '1', '800', ''],
      ['合 计', '', '', '4,401.50', ''],
    ];
    expect(placePasted(table, columns, 0)).toEqual({
      rows: [
        { code: 'B1', unitYuan: '１，２００．５０', quantity: '3', note: '场地' },
        { code: 'B5', unitYuan: '800', quantity: '1', note: '' },
      ],
      unread: [],
    });
  });

  test('begins at the column it was pasted into, and leaves out what has none', () => {
    expect(placePasted([['2', '9', '租赁', '多余']], columns, 2).rows).toEqual([{ quantity: '2', note: '租赁' }]);
  });

  test('heads say which column is meant, wherever it was pasted and whatever is left out', () => {
    const table = [
      ['说明', '单价', '科目', '备选'],
      ['含税', '￥350.00', '宣传费', 'x'],
    ];
    const read = columns.map((column) => (column.key === 'unitYuan' ? { ...column, read: withoutSign } : column));
    expect(placePasted(table, read, 3)).toEqual({
      rows: [{ note: '含税', unitYuan: '350.00', code: 'B5' }],
      unread: [],
    });
  });

  test('without heads a sum that was not copied is not expected', () => {
    expect(placePasted([['宣传费', '350', '2', '海报']], columns, 0).rows).toEqual([
      { code: 'B5', unitYuan: '350', quantity: '2', note: '海报' },
    ]);
    expect(placePasted([['宣传费', '350', '2', '700.00', '海报']], columns, 0).rows).toEqual([
      { code: 'B5', unitYuan: '350', quantity: '2', note: '海报' },
    ]);
  });

  test('what is not understood is left empty and named', () => {
    expect(placePasted([['交通费', '1', '1']], columns, 0)).toEqual({
      rows: [{ code: '', unitYuan: '1', quantity: '1' }],
      unread: [{ row: 0, head: '科目', text: '交通费' }],
    });
  });
});

test.each([
  ['宣传费', 'B5'],
  [' 宣传 ', 'B5'],
  ['宣传费（含印刷）', 'B5'],
  ['费', null],
  ['设备', null],
])('a choice called “%s”', (text, value) =>
  expect(
    readChoice([
      { value: 'B1', label: '服务活动费' },
      { value: 'B5', label: '宣传费' },
    ])(text),
  ).toBe(value),
);

test.each([
  ['day', '2026/1/5', '2026-01-05'],
  ['day', '2026年1月5日', '2026-01-05'],
  ['day', '2026-01', null],
  ['day', '明天', null],
  ['month', '2026年1月', '2026-01'],
  ['month', '2026-01-05', null],
] as const)('as a %s, “%s”', (kind, text, value) => expect(readDate(kind)(text)).toBe(value));
