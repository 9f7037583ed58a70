import type { TableCell, TableRow } from '@/lib/files/table/table';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { type ColumnKey, columnKeys, columns, headingOf } from './columns';
import type { TableFault } from './fault';
import { nearest } from './nearest';

export type Headings = {
  /** The row they stand in. */
  number: number;
  /** Where each column stands. */
  places: ReadonlyMap<ColumnKey, number>;
  faults: TableFault[];
  /** Headings of columns that nobody asks for. */
  ignored: string[];
};

/** Above the headings a table has a title, perhaps a note. */
const SEARCHED_ROWS = 10;

/** So many headings that are nearly right are headings too: each is told what it should be. */
const NEARLY = 3;

/** The row of headings, and what is wrong with it; null where no row looks like one. */
export function readHeadings(rows: readonly TableRow[]): Headings | null {
  const candidates = rows.slice(0, SEARCHED_ROWS).map((row) => ({ row, ...likenessOf(row) }));
  const [best] = candidates.toSorted((one, other) => other.known + other.near - (one.known + one.near));
  if (best === undefined) return null;
  return best.known >= 2 || best.known + best.near >= NEARLY ? headingsIn(best.row) : null;
}

function likenessOf({ cells }: TableRow): { known: number; near: number } {
  const headings = cells.map(textOf);
  const strange = headings.filter((heading) => keyOf(heading) === null);
  const near = strange.filter((heading) => heading !== '' && meantBy(heading, columnKeys) !== null).length;
  return { known: headings.length - strange.length, near };
}

function headingsIn({ number, cells }: TableRow): Headings {
  const [places, faults, ignored] = [new Map<ColumnKey, number>(), [] as TableFault[], [] as string[]];
  const fault = (column: string, code: TableFault['code'], meant?: ColumnKey): void => {
    faults.push({
      row: number,
      column,
      code,
      ...(meant === undefined ? {} : { values: { column: headingOf(meant) } }),
    });
  };
  const strange: [place: number, heading: string][] = [];
  for (const [place, cell] of cells.entries()) {
    const heading = textOf(cell);
    const key = keyOf(heading);
    if (key === null && heading !== '') strange.push([place, heading]);
    if (key === null) continue;
    if (places.has(key)) fault(heading, 'past.problems.headingTwice');
    else places.set(key, place);
    if (isInWan(heading)) fault(heading, 'past.problems.headingUnit', key);
  }
  for (const [place, heading] of strange) {
    const meant = meantBy(
      heading,
      columnKeys.filter((key) => !places.has(key)),
    );
    if (meant === null) {
      ignored.push(heading);
      continue;
    }
    // Its rows are read as they were probably meant, so that what is wrong with them is told in the same round.
    places.set(meant, place);
    fault(heading, 'past.problems.headingNear', meant);
  }
  for (const key of columnKeys)
    if (columns[key].needed && !places.has(key)) fault(headingOf(key), 'past.problems.headingMissing');
  return { number, places, faults, ignored };
}

/** Without the spaces, and without what stands in brackets behind it: a unit, a hint. */
const bare = (heading: string): string =>
  halfWidth(heading)
    .replace(/\s/g, '')
    .replace(/\*|\(.*$/g, '');

const keyOf = (heading: string): ColumnKey | null =>
  columnKeys.find((key) => bare(columns[key].heading) === bare(heading)) ?? null;

const isInWan = (heading: string): boolean => /\(.*万/.test(halfWidth(heading));

/** Which of the columns that are not there yet was meant. */
function meantBy(heading: string, open: readonly ColumnKey[]): ColumnKey | null {
  const names = new Map(
    open.flatMap((key) => [columns[key].heading, ...columns[key].also].map((name) => [bare(name), key])),
  );
  const name = nearest(bare(heading), [...names.keys()]);
  return name === null ? null : (names.get(name) ?? null);
}

const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').slice(0, 60) : '');
