import type { TableRow } from '@/lib/files/table/table';
import type { Day } from '@/lib/kernel/shanghai';
import { type ColumnKey, columnKeys, columns, headingOf } from './columns';
import type { TableFault } from './fault';
import { type Headings, readHeadings } from './headings';
import { type JudgedRow, judgeRow, type RowRules } from './judge-row';
import { partInWords } from './part-in-words';
import { comparedParts, type PastRow } from './past-row';

export type Recorded = ReadonlyMap<string, Pick<PastRow, (typeof comparedParts)[number]>>;

export type JudgedTable = {
  rowCount: number;
  wrongCount: number;
  knownCount: number;
  faults: TableFault[];
  rows: PastRow[];
  ignored: string[];
};

const neededHeadings = columnKeys
  .filter((key) => columns[key].needed)
  .map(headingOf)
  .join('、');

type Rules = RowRules & {
  /** What stands of the round already, by its key. */
  recorded: Recorded;
  /** What a place is called. */
  nameOf: (regionId: string) => string;
};

/** Judges a table row by row, so that whoever asks can tell how far it is: yields how many rows are done, returns what was found. */
export function* judgeTable(table: readonly TableRow[], rules: Rules): Generator<number, JudgedTable> {
  const headings = readHeadings(table);
  if (headings === null)
    return nothing([fault('past.problems.noHeadings', table[0]?.number ?? 1, { columns: neededHeadings })]);
  const rows = table.filter(({ number }) => number > headings.number);
  if (rows.length === 0)
    return nothing([...headings.faults, fault('past.problems.noRows', headings.number + 1)], headings);
  const judged: JudgedTable = { ...nothing(headings.faults, headings), rowCount: rows.length };
  const seen = new Map<string, number>();
  for (const [done, row] of rows.entries()) {
    sort(judgeRow(row, headings, rules), { judged, seen, ...rules });
    yield done + 1;
  }
  // A table whose columns are in doubt says nothing for certain: none of its rows is taken.
  return headings.faults.length > 0 ? { ...judged, rows: [], wrongCount: rows.length, knownCount: 0 } : judged;
}

type Sorting = { judged: JudgedTable; seen: Map<string, number> } & Pick<Rules, 'recorded' | 'nameOf'>;

function sort({ number, title, faults, read }: JudgedRow, { judged, seen, recorded, nameOf }: Sorting): void {
  const twin = read === null ? undefined : seen.get(read.key);
  if (read !== null && twin === undefined) seen.set(read.key, number);
  const before = read === null ? undefined : recorded.get(read.key);
  const found = [
    ...faults,
    ...(twin === undefined
      ? []
      : [{ ...fault('past.problems.twice', number, { other: twin }), column: headingOf('title') }]),
    ...(read !== null && before !== undefined && twin === undefined ? differing(read, before, nameOf) : []),
  ];
  judged.faults.push(...found.map((each) => (title === '' ? each : { ...each, title })));
  if (found.length > 0 || read === null) judged.wrongCount += 1;
  else if (before === undefined) judged.rows.push(read);
  else judged.knownCount += 1;
}

const columnOf: Record<(typeof comparedParts)[number], ColumnKey> = {
  field: 'field',
  regionId: 'place',
  askedFen: 'asked',
  grantedFen: 'granted',
  result: 'result',
  receivedOn: 'received',
};

type Compared = Pick<PastRow, (typeof comparedParts)[number]>;

/** What stands of the round stays: whoever brings other facts hears which, as it was and as it is now. */
const differing = (read: PastRow, before: Compared, nameOf: Rules['nameOf']): TableFault[] =>
  comparedParts
    .filter((part) => read[part] !== before[part])
    .map((part) => ({
      row: read.row,
      column: headingOf(columnOf[part]),
      code: 'past.problems.differs' as const,
      values: { before: partInWords(before, part, nameOf), now: partInWords(read, part, nameOf) },
    }));

/** Of no column. */
const fault = (code: TableFault['code'], row: number, values?: TableFault['values']): TableFault => ({
  row,
  column: '',
  code,
  ...(values === undefined ? {} : { values }),
});

const nothing = (faults: TableFault[], { ignored }: Pick<Headings, 'ignored'> = { ignored: [] }): JudgedTable => ({
  rowCount: 0,
  wrongCount: 0,
  knownCount: 0,
  faults: [...faults],
  rows: [],
  ignored,
});

/** When applications were received: as the round says, else within its year. */
export const receivedWithin = ({ year, receivedFrom, receivedTo }: Received): { from: Day; to: Day } => ({
  from: receivedFrom ?? `${year}-01-01`,
  to: receivedTo ?? `${year}-12-31`,
});

type Received = { year: number; receivedFrom: Day | null; receivedTo: Day | null };
