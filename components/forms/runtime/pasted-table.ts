import { halfWidth } from '@/lib/kernel/typed/figures';

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
 * Pasted cells under the columns of a grid, from the column `from` on. A line of heads, lines that only add up, and blank lines
 * are no rows; what has no column any more is left out.
 */
export function placePasted(table: readonly string[][], columns: readonly PastedColumn[], from: number): Placed {
  const under = columns.slice(from);
  const heads = new Set(columns.map(({ head }) => plainHead(head)));
  const isHead = (row: readonly string[]): boolean => row.every((cell) => cell === '' || heads.has(plainHead(cell)));
  const kept = table.filter(
    (row, index) =>
      row.some((cell) => cell !== '') &&
      !(index === 0 && isHead(row)) &&
      !row.some((cell) => SUM.test(cell.replace(/\s/g, ''))),
  );
  const unread: Placed['unread'] = [];
  const rows = kept.map((cells, row) =>
    Object.fromEntries(
      under.flatMap(({ key, head, read }, at): [string, string][] => {
        const text = cells[at];
        if (key === null || text === undefined) return [];
        const value = read === undefined || text === '' ? text : read(text);
        if (value === null) unread.push({ row, head, text });
        return [[key, value ?? '']];
      }),
    ),
  );
  return { rows, unread };
}

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
