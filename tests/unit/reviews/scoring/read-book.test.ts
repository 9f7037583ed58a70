import { expect, test } from 'vitest';
import type { TableCell } from '@/lib/files/table/table';
import { columnsOf, MARK_HEAD } from '@/lib/reviews/scoring/book/columns';
import { readMark, writeMark } from '@/lib/reviews/scoring/book/mark';
import { readBook } from '@/lib/reviews/scoring/book/read-book';

const criterion = (key: string, name: string, max: string) => ({ key, name, max, bonus: false, group: '' });
const columns = columnsOf({
  criteria: [criterion('need', '居民确有需要', '30.00'), criterion('how', '做法具体', '25.00')],
  sumRule: 'MEAN',
});
const [one, two] = ['01a22e1f-4fa4-75d9-ae84-000000000001', '01a22e1f-4fa4-75d9-ae84-000000000002'];
const sheets = [
  { id: one, cells: [] },
  { id: two, cells: [{ key: 'need', value: '20.00', version: 2 }] },
];
const heads = ['申报编号', '项目', ...columns.map(({ head }) => head), MARK_HEAD];
const row = (number: number, filled: TableCell[], mark: string) => ({
  number,
  cells: ['1', '项目', ...columns.map((_, place) => filled[place] ?? null), mark],
});
const markOf = (assignmentId: string, ...versions: number[]) => writeMark({ assignmentId, versions });
const read = (...rows: ReturnType<typeof row>[]) => readBook([{ number: 1, cells: heads }, ...rows], columns, sheets);
const codes = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, values }) => [code.split('.').at(-1), values?.['row']]);

test('what differs from what is stored is taken with the version it was taken at; what is empty says nothing', () => {
  const { filled, problems } = read(
    row(2, [25.5, '２０', 50_000, '需求真实'], markOf(one, 0, 0, 0, 0)),
    row(3, [20, null, '', null], markOf(two, 2, 0, 0, 0)),
  );
  expect(problems).toEqual([]);
  expect(filled).toEqual([
    {
      id: one,
      cells: [
        { key: 'need', value: '25.50', seen: 0 },
        { key: 'how', value: '20.00', seen: 0 },
        { key: 'sum', value: '5000000', seen: 0 },
        { key: 'comment', value: '需求真实', seen: 0 },
      ],
    },
  ]);
});

test('what a formula came to is read to the cent', () => {
  expect(read(row(2, [0.1 + 0.2], markOf(one, 0, 0, 0, 0))).filled[0]?.cells).toMatchObject([{ value: '0.30' }]);
});

test.each([
  ['more than the criterion gives', [31], 'bookPoints'],
  ['three decimals', [1.234], 'bookPoints'],
  ['less than nothing', [-1], 'bookPoints'],
  ['words for points', ['优'], 'bookPoints'],
  ['no sum of money', [null, null, '五万'], 'bookSum'],
  ['too many words', [null, null, null, '字'.repeat(2_001)], 'bookWords'],
])('%s is told with its row', (_what, filled, code) => {
  expect(codes(read(row(7, filled as TableCell[], markOf(one, 0, 0, 0, 0))))).toEqual([[code, 7]]);
});

test('a row that is nobody’s, comes twice, or was changed on its page since is told', () => {
  const other = '01a22e1f-4fa4-75d9-ae84-000000000009';
  const found = read(
    row(2, [1], markOf(other, 0, 0, 0, 0)),
    row(3, [1], '没有标识'),
    row(4, [1], markOf(one, 0, 0)),
    row(5, [1], markOf(one, 0, 0, 0, 0)),
    row(6, [2], markOf(one, 0, 0, 0, 0)),
    row(7, [21], markOf(two, 1, 0, 0, 0)),
  );
  expect(codes(found)).toEqual([
    ['bookRow', 2],
    ['bookRow', 3],
    ['bookRow', 4],
    ['bookTwice', 6],
    ['bookChanged', 7],
  ]);
});

test('heads are found below a title; without the mark or a column nothing is read', () => {
  const titled = [
    { number: 1, cells: ['第二届公益创投评分表'] },
    { number: 2, cells: heads },
    row(3, [9], markOf(one, 0, 0, 0, 0)),
  ];
  expect(readBook(titled, columns, sheets).filled).toHaveLength(1);
  expect(codes(readBook([{ number: 1, cells: heads.slice(0, -1) }], columns, sheets))).toEqual([
    ['bookHead', undefined],
  ]);
  const without = [{ number: 1, cells: heads.filter((head) => !head.startsWith('2. ')) }];
  expect(readBook(without, columns, sheets).problems).toMatchObject([{ code: 'reviews.problems.bookColumn' }]);
});

test('a mark is read as it was written, and nothing else is', () => {
  expect(readMark(markOf(one, 0, 12, 3))).toEqual({ assignmentId: one, versions: [0, 12, 3] });
  for (const text of ['', ':1', 'x:1', `${one}:`, `${one}:1,2`, `${one}:-1`, `${one}:1.2:3`])
    expect(readMark(text)).toBeNull();
});
