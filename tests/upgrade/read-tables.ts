import type { Client } from 'pg';
import type { Table } from './fixture';

/** Every table of the database, as text. */
export async function readTables(client: Client): Promise<Table[]> {
  await client.query("SET TIME ZONE 'UTC'");
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "column"
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name COLLATE "C", c.ordinal_position`,
  );
  const tables: Table[] = [];
  for (const [name, own] of Map.groupBy(columns, ({ table }) => table)) {
    const names = own.map(({ column }) => column);
    tables.push({ name, columns: names, rows: await readRows(client, name, names) });
  }
  return tables;
}

async function readRows(client: Client, table: string, columns: readonly string[]): Promise<Table['rows']> {
  const texts = columns.map((column) => `${client.escapeIdentifier(column)}::text`);
  const { rows } = await client.query<(string | null)[]>({
    text: `SELECT ${texts.join(', ')} FROM ${client.escapeIdentifier(table)}`,
    rowMode: 'array',
  });
  const ordered = rows.map((row): [string, (string | null)[]] => [JSON.stringify(row), row]);
  return ordered.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
