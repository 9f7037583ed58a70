/** The mark by which spreadsheets know that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, full-width too; a tab or a line end before it is skipped there. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;
/** Digits that a spreadsheet would round (a code, an account: it keeps fifteen and shows eleven) or whose zero it would drop. */
const CODE = /^(?:\d{12,}|0\d+)$/;

/**
 * A line of CSV (RFC 4180). Text that would be read as a formula is kept as text; a number may well begin with a minus.
 * A code of many digits begins with a tab, which no reader sees and which makes it text.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : CODE.test(cell) ? `\t${cell}` : cell;
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
