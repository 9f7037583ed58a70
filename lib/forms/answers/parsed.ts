import type { Problem } from '@/lib/kernel/refusal';
import { isStorable } from '@/lib/kernel/typed/is-storable';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] };

export const parsed = <Value>(value: Value): Parsed<Value> => ({ ok: true, value });
export const failed = (...problems: Problem[]): Parsed<never> => ({ ok: false, problems });

/** Far above any limit of a form, but an endless text never reaches the database. */
const MAX_STORED_UNITS = 40_000;

/** What was sent as text, or the problem with it. What PostgreSQL cannot hold is refused. */
export function textOf(raw: unknown): string | Problem {
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string' || !isStorable(raw)) return { code: 'kernel.problems.invalidValue' };
  if (raw.length > MAX_STORED_UNITS) return { code: 'kernel.problems.tooLong', values: { limit: MAX_STORED_UNITS } };
  return raw;
}

export const isBlankText = (text: string): boolean => text.trim() === '';

/** The rows of a table as sent: a list of plain objects with no column that the table does not have. */
export function rawRows(raw: unknown, columns: readonly string[], maxRows: number): Parsed<Record<string, unknown>[]> {
  if (raw === null || raw === undefined || raw === '') return parsed([]);
  if (!Array.isArray(raw)) return failed({ code: 'kernel.problems.invalidValue' });
  const rows = raw as unknown[];
  if (!rows.every((row) => isPlainRow(row, columns))) return failed({ code: 'kernel.problems.hostileField' });
  const filled = withoutBlankEnd(rows as Record<string, unknown>[]);
  return filled.length > maxRows
    ? failed({ code: 'forms.problems.tooManyRows', values: { limit: maxRows } })
    : parsed(filled);
}

function isPlainRow(row: unknown, columns: readonly string[]): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.keys(row).every((key) => columns.includes(key));
}

/** Rows keep their place, so that a problem names the row people see; only the empty rows at the end fall away. */
function withoutBlankEnd(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  // A new budget row comes with its source chosen, which alone does not make it a row.
  const isBlank = (row: Record<string, unknown>): boolean =>
    Object.entries(row).every(([key, cell]) => key === 'source' || cell === '' || cell === null || cell === undefined);
  const last = rows.findLastIndex((row) => !isBlank(row));
  return rows.slice(0, last + 1);
}
