import { type Figure, parseFigure } from '@/lib/kernel/figures/parse-figure';
import type { Problem } from '@/lib/kernel/refusal';
import { isStorable } from '@/lib/kernel/typed/is-storable';
import { keyOf } from './known-keys';

/** Published totals as pasted: one a line, five columns, separated by commas (with quotes) or tabs (from a sheet). */
export type PublishedRow = {
  /** Of the few that our own data answers too a key, of every other its name. */
  key: string;
  label: string;
  /** 0 where the source names none. */
  year: number;
  asPublished: string;
  unit: string;
  source: string;
} & Figure;

const columns = ['label', 'year', 'asPublished', 'unit', 'source'] as const;
const HEADING = '指标';
const NO_YEAR = ['', '—', '-', '未注明'];
const MOST_ROWS = 500;
const LONGEST: Record<(typeof columns)[number], number> = {
  label: 60,
  year: 4,
  asPublished: 60,
  unit: 20,
  source: 300,
};

/** Reads what was pasted; every line that cannot be read is named, so that nobody mends them one by one. */
export function parseRows(pasted: string): { rows: PublishedRow[]; problems: Problem[] } {
  const lines = pasted
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return { rows: [], problems: [problem('noRows')] };
  if (lines.length > MOST_ROWS) return { rows: [], problems: [problem('tooManyRows', { most: MOST_ROWS })] };
  const seen = new Map<string, number>();
  const rows: PublishedRow[] = [];
  const problems: Problem[] = [];
  for (const { text, line } of lines) {
    const cells = cellsOf(text);
    if (line === lines[0]?.line && cells[0] === HEADING) continue;
    const row = rowOf(cells);
    if (typeof row === 'string') {
      problems.push(problem(row, { line }));
      continue;
    }
    const twin = seen.get(`${row.key} ${row.year}`);
    if (twin !== undefined) problems.push(problem('rowTwice', { line, other: twin }));
    seen.set(`${row.key} ${row.year}`, line);
    rows.push(row);
  }
  return { rows, problems };
}

function rowOf(cells: string[]): PublishedRow | 'columns' | 'year' | 'figure' {
  if (cells.length !== columns.length || columns.some((name, index) => isUnfit(name, cells[index] ?? '')))
    return 'columns';
  const [label = '', written = '', asPublished = '', unit = '', source = ''] = cells;
  const year = NO_YEAR.includes(written) ? '0' : written;
  if (!/^(0|(19|20)\d{2})$/.test(year)) return 'year';
  const figure = parseFigure(asPublished, unit);
  if (figure === null) return 'figure';
  return { key: keyOf(label), label, year: Number(year), asPublished, unit, source, ...figure };
}

const isUnfit = (name: (typeof columns)[number], cell: string): boolean =>
  (cell === '' && name !== 'year') || !isStorable(cell) || cell.length > LONGEST[name];

/** The cells of a line; a quoted cell may hold commas, and a doubled quote stands for one. */
function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(([, quoted, bare = '']) =>
    quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim(),
  );
}

function problem(name: keyof typeof codes, values?: Record<string, number>): Problem {
  return { code: codes[name], field: 'rows', ...(values === undefined ? {} : { values }) };
}

const codes = {
  noRows: 'history.problems.noRows',
  tooManyRows: 'history.problems.tooManyRows',
  rowTwice: 'history.problems.rowTwice',
  columns: 'history.problems.columns',
  year: 'history.problems.year',
  figure: 'history.problems.figure',
} as const;
