import type { Client } from 'pg';

/** SQL for what columns of the copied row `t` become in a `turn`, counted from 1; the others stay as they are. */
export type Changes = Record<string, string>;

/** What an id in this column becomes: always the same for one id and turn, so that what points to it finds it. */
export const copied = (column: string): string => `pg_temp.copied(t."${column}", turn)`;

/** An id that only so many sets of copies have: turn after turn each of them, the first of all among them, is taken again. */
export const ofSet = (column: string, sets: number): string =>
  `CASE turn % ${sets + 1} WHEN 0 THEN t."${column}" ELSE pg_temp.copied(t."${column}", turn % ${sets + 1}) END`;

/** Makes `copied` known to this connection; copies made under another mark have other ids. */
export async function knowCopies(client: Client, mark: string): Promise<void> {
  await client.query(`CREATE OR REPLACE FUNCTION pg_temp.copied(id text, turn int) RETURNS text
    LANGUAGE sql IMMUTABLE AS $$ SELECT md5(id || '${mark}' || turn)::uuid::text $$`);
}

/** Copies the rows of a table that `where` finds, so many times, within the database: every constraint and trigger judges them. */
export async function copyRows(
  client: Client,
  turns: number,
  { table, where, changes }: { table: string; where: string; changes: Changes },
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const unknown = Object.keys(changes).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${table} has no ${unknown.join(', ')}`);
  await client.query(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     SELECT ${names.map((name) => changes[name] ?? `t."${name}"`).join(', ')}
     FROM generate_series(1, ${turns}) AS turn CROSS JOIN "${table}" t WHERE ${where}`,
  );
}
