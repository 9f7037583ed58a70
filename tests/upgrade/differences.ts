import type { Table } from './fixture';

type Row = Record<string, string | null>;

/** What moved: the whole table, or only some of its columns; rows that went elsewhere, and rows that came from there. */
export type Exempt = {
  table: string;
  columns?: string[];
  gone?: (row: Row) => boolean;
  came?: (row: Row) => boolean;
};

/**
 * Where the rows after an upgrade are not those before it: tables and columns that are gone, rows that are gone, changed or
 * new. Columns that were added say nothing of before. `exempt` is what moved elsewhere on purpose.
 */
export function differences(before: readonly Table[], after: readonly Table[], exempt: readonly Exempt[]): string[] {
  const gone = new Set(
    exempt.filter(({ columns, came, gone: some }) => (columns ?? came ?? some) === undefined).map(({ table }) => table),
  );
  return before
    .filter(({ name }) => !gone.has(name))
    .flatMap((old) => {
      const now = after.find(({ name }) => name === old.name);
      if (now === undefined) return [`${old.name} is gone`];
      return differencesIn(
        old,
        now,
        exempt.filter(({ table }) => table === old.name),
      );
    });
}

function differencesIn(old: Table, now: Table, exempt: readonly Exempt[]): string[] {
  const moved = exempt.flatMap(({ columns }) => columns ?? []);
  const columns = old.columns.filter((column) => !moved.includes(column));
  const lost = columns.filter((column) => !now.columns.includes(column));
  if (lost.length > 0) return lost.map((column) => `${old.name}.${column} is gone`);
  const stayed = { ...old, rows: old.rows.filter((row) => !exempt.some(({ gone }) => gone?.(rowOf(old, row)))) };
  const [were, are] = [linesOf(stayed, columns), linesOf(now, columns)];
  const newcomers = now.rows.filter((row) => exempt.some(({ came }) => came?.(rowOf(now, row))));
  const expected = [...were, ...linesOf({ ...now, rows: newcomers }, columns)];
  return [
    ...without(were, are).map((line) => `${old.name} had ${line}`),
    ...without(are, expected).map((line) => `${old.name} has ${line}`),
  ];
}

function linesOf({ columns, rows }: Table, wanted: readonly string[]): string[] {
  const places = wanted.map((column) => columns.indexOf(column));
  return rows.map((row) => JSON.stringify(places.map((place) => row[place])));
}

/** Lines of the one that the other lacks; a line that is there twice counts twice. */
function without(lines: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const rowOf = ({ columns }: Table, row: Table['rows'][number]): Row =>
  Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null]));
