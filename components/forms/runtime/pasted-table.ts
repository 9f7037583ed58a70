import { halfWidth, readDecimal } from '@/lib/kernel/typed/figures';

/** One column as it stands on the screen. `key` is null where nothing is typed (a sum); `read` gives null for what it does not know. */
export type PastedColumn = { key: string | null; head: string; read?: (text: string) => string | null };

export type Placed = {
  /** The cells of each row, by column key. */
  rows: Record<string, string>[];
  /** What was not understood, and so left empty: in which row (from 0) and column, as it was pasted. */
  unread: { row: number; head: string; text: string }[];
};

/**
 * The cells of a range as Excel and WPS put it on the clipboard: rows by line breaks, cells by tabs, and in quotes what holds
 * either of them or a quote. Null for what is one cell: that is pasted as text.
 */
export function pastedTable(text: string): string[][] | null {
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (!/[\t\n]/.test(plain)) return null;
  const rows: string[][] = [[]];
  while (cells.lastIndex <= plain.length) {
    const [, quoted, bare = '', end] = cells.exec(plain) ?? [];
    rows.at(-1)?.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim());
    if (end === '\n') rows.push([]);
    else if (end !== '\t') break;
  }
  return rows;
}

/** Lines under an account that only add it up. */
const SUM = /^(?:合计|总计|小计|共计)$/;

const plainHead = (text: string): string => halfWidth(text).replace(/\(.*\)|\s/g, '');

/**
 * Pasted cells under the columns of a grid: under the column each head names, where the first line is one of heads, otherwise
 * from the column `from` on. Lines that only add up and blank lines are no rows; what has no column is left out.
 */
export function placePasted(table: readonly string[][], columns: readonly PastedColumn[], from: number): Placed {
  const kept = table.filter(
    (row) => row.some((cell) => cell !== '') && !row.some((cell) => SUM.test(cell.replace(/\s/g, ''))),
  );
  const named = headed(kept[0] ?? [], columns);
  const lines = named === null ? kept : kept.slice(1);
  const under = named ?? positioned(lines, columns.slice(from));
  const unread: Placed['unread'] = [];
  const rows = lines.map((cells, row) =>
    Object.fromEntries(
      under.flatMap((column, at): [string, string][] => {
        const text = cells[at];
        if (column == null || column.key === null || text === undefined) return [];
        const value = column.read === undefined || text === '' ? text : column.read(text);
        if (value === null) unread.push({ row, head: column.head, text });
        return [[column.key, value ?? '']];
      }),
    ),
  );
  return { rows, unread };
}

/** Which column each cell of a line of heads names; null where it is none: two names at least, and no more than half unknown. */
function headed(line: readonly string[], columns: readonly PastedColumn[]): (PastedColumn | undefined)[] | null {
  const under = line.map((cell) => columns.find(({ head }) => cell !== '' && plainHead(head) === plainHead(cell)));
  const known = under.filter((column) => column !== undefined).length;
  const said = line.filter((cell) => cell !== '').length;
  return known >= Math.min(2, said) && known * 2 >= said && known > 0 ? under : null;
}

/** Columns in their order; without the sum that is worked out where what was pasted has no figures under it. */
function positioned(lines: readonly string[][], columns: readonly PastedColumn[]): readonly PastedColumn[] {
  const sum = columns.findIndex(({ key }) => key === null);
  const isSummed = lines.every(
    (cells) => (cells[sum] ?? '') === '' || readDecimal(withoutSign(cells[sum] ?? '')) !== null,
  );
  return sum < 0 || isSummed ? columns : columns.filter(({ key }) => key !== null);
}

/** An amount as sheets show it: '￥1,200.00' is '1,200.00'. */
export const withoutSign = (text: string): string => text.replace(/^\s*[￥¥]\s*|\s*元\s*$/g, '');

/** Finds a choice by what a person calls it: its label, or the one label that holds the text or stands in it. */
export function readChoice(choices: readonly { value: string; label: string }[]): (text: string) => string | null {
  const plain = (text: string): string => halfWidth(text).replace(/\s/g, '');
  return (text) => {
    const sought = plain(text);
    const same = choices.find(({ label }) => plain(label) === sought);
    const alike = choices.filter(({ label }) => plain(label).includes(sought) || sought.includes(plain(label)));
    return (same ?? (alike.length === 1 ? alike[0] : undefined))?.value ?? null;
  };
}

/** A day or a month as sheets write them ('2026/1/5', '2026年1月5日', '2026-01'), in the shape of a date's control. */
export const readDate =
  (kind: 'day' | 'month') =>
  (text: string): string | null => {
    const [, year, month = '', day = ''] = DATE.exec(halfWidth(text).trim()) ?? [];
    if (year === undefined || (kind === 'day') !== (day !== '')) return null;
    return [year, month.padStart(2, '0'), ...(kind === 'day' ? [day.padStart(2, '0')] : [])].join('-');
  };

const DATE = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/;
