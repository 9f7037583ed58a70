/** The mark by which spreadsheets know that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line of CSV (RFC 4180). Text that would be read as a formula is kept as text; a number may well begin with a minus. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: string | number | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
