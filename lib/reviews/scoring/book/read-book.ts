import type { TableCell, TableRow } from '@/lib/files/table/table';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { asTwoDecimals, hundredthsOf } from '@/lib/kernel/hundredths';
import { limits } from '@/lib/kernel/limits';
import { parseYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { typedFigure } from '@/lib/kernel/typed/figures';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import type { SentCell, StoredCell } from '@/lib/sheets/merge-cells';
import { isPoints, plainPoints } from '../plain-points';
import { COMMENT_KEY, SUM_KEY } from '../score-cells';
import { type BookColumn, MARK_HEAD } from './columns';
import { type Mark, readMark } from './mark';

type Sheet = { id: string; cells: readonly StoredCell[] };
export type Filled = { id: string; cells: SentCell[] };
export type ReadBook = { filled: Filled[]; problems: Problem[] };

/** Heads are looked for in the first rows: somebody may have put a title above. */
const HEAD_ROWS = 5;
const field = 'file';

/**
 * What a filled table says beside what is stored: for each sheet the cells that differ. A cell left empty says nothing.
 * Everything that is wrong is told with its row; then nothing of the table counts.
 */
export function readBook(
  table: readonly TableRow[],
  columns: readonly BookColumn[],
  sheets: readonly Sheet[],
): ReadBook {
  const head = table.slice(0, HEAD_ROWS).find(({ cells }) => cells.some((cell) => textOf(cell) === MARK_HEAD));
  if (head === undefined) return { filled: [], problems: [{ code: 'reviews.problems.bookHead', field }] };
  const placeOf = (text: string) => head.cells.findIndex((cell) => textOf(cell) === text);
  const missing = columns.filter((column) => placeOf(column.head) < 0);
  if (missing.length > 0)
    return {
      filled: [],
      problems: missing.map((column) => ({
        code: 'reviews.problems.bookColumn',
        field,
        values: { column: column.head },
      })),
    };
  const read: ReadBook = { filled: [], problems: [] };
  const seen = new Set<string>();
  for (const { number: row, cells } of table.filter(({ number }) => number > head.number)) {
    const mark = readMark(textOf(cells[placeOf(MARK_HEAD)]));
    const sheet = mark && sheets.find(({ id }) => id === mark.assignmentId);
    if (!mark || !sheet || mark.versions.length !== columns.length) {
      read.problems.push({ code: 'reviews.problems.bookRow', field, values: { row } });
      continue;
    }
    if (seen.has(sheet.id)) read.problems.push({ code: 'reviews.problems.bookTwice', field, values: { row } });
    seen.add(sheet.id);
    const { sent, problems } = readRow({ row, mark, sheet, columns, at: (head) => cells[placeOf(head)] ?? null });
    read.problems.push(...problems);
    if (sent.length > 0) read.filled.push({ id: sheet.id, cells: sent });
  }
  return read;
}

type Row = {
  row: number;
  mark: Mark;
  sheet: Sheet;
  columns: readonly BookColumn[];
  at: (head: string) => TableCell;
};

function readRow({ row, mark, sheet, columns, at }: Row): { sent: SentCell[]; problems: Problem[] } {
  const [sent, problems]: [SentCell[], Problem[]] = [[], []];
  for (const [place, column] of columns.entries()) {
    const text = textOf(at(column.head));
    if (text === '') continue;
    const value = valueOf(column, text);
    if (value === null) {
      problems.push(wrong(column, row));
      continue;
    }
    const stored = sheet.cells.find(({ key }) => key === column.key);
    if (canonicalJson(stored?.value ?? null) === canonicalJson(value)) continue;
    const was = mark.versions[place] ?? 0;
    if ((stored?.version ?? 0) !== was)
      problems.push({ code: 'reviews.problems.bookChanged', field, values: { row, column: column.head } });
    sent.push({ key: column.key, value, seen: was });
  }
  return { sent, problems };
}

/** As it is stored; null for what is no value of this column. */
function valueOf({ key, max }: BookColumn, text: string): Json {
  if (key === COMMENT_KEY) return countCharacters(text) <= limits.account ? text : null;
  if (key === SUM_KEY) {
    const fen = parseYuan(text);
    return fen === null ? null : String(fen);
  }
  const typed = typedFigure(text);
  if (typed === '' || !isPoints(typed)) return null;
  const points = hundredthsOf(typed);
  return points <= hundredthsOf(max ?? '0') ? asTwoDecimals(points) : null;
}

function wrong({ key, head, max = '' }: BookColumn, row: number): Problem {
  if (key === COMMENT_KEY) return { code: 'reviews.problems.bookWords', field, values: { row, most: limits.account } };
  if (key === SUM_KEY) return { code: 'reviews.problems.bookSum', field, values: { row } };
  return { code: 'reviews.problems.bookPoints', field, values: { row, column: head, max: plainPoints(max) } };
}

/** A number that a formula came to is read to the cent: 0.1 + 0.2 is 0.3. */
function textOf(cell: TableCell | undefined): string {
  if (typeof cell === 'number') {
    const cents = Math.round(cell * 100) / 100;
    return String(Math.abs(cell - cents) < 1e-9 ? cents : cell);
  }
  return cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim();
}
