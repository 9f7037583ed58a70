import type { Table } from './fixture';

type Exempt = { table: string; columns?: string[]; grows?: true };

/**
 * Where the rows after an upgrade are not those before it: tables and columns that are gone, rows that are gone, changed or
 * new. Columns that were added say nothing of before. `exempt` is what moved elsewhere on purpose, or may have new rows.
 */
export function differences(before: readonly Table[], after: readonly Table[], exempt: readonly Exempt[]): string[] {
  const gone = new Set(
    exempt.filter(({ columns, grows }) => columns === undefined && !grows).map(({ table }) => table),
  );
  return before
    .filter(({ name }) => !gone.has(name))
    .flatMap((old) => {
      const now = after.find(({ name }) => name === old.name);
      if (now === undefined) return [`${old.name} is gone`];
      const moved = exempt.filter(({ table }) => table === old.name).flatMap(({ columns }) => columns ?? []);
      const grows = exempt.some(({ table, grows: may }) => table === old.name && may === true);
      return differencesIn(old, now, { moved, grows });
    });
}

type Allowed = { moved: readonly string[]; grows: boolean };

function differencesIn(old: Table, now: Table, { moved, grows }: Allowed): string[] {
  const columns = old.columns.filter((column) => !moved.includes(column));
  const lost = columns.filter((column) => !now.columns.includes(column));
  if (lost.length > 0) return lost.map((column) => `${old.name}.${column} is gone`);
  const [were, are] = [linesOf(old, columns), linesOf(now, columns)];
  return [
    ...without(were, are).map((line) => `${old.name} had ${line}`),
    ...(grows ? [] : without(are, were).map((line) => `${old.name} has ${line}`)),
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
