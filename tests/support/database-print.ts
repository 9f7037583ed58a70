import pg from 'pg';
import { afterAll } from 'vitest';
import { some } from './some';

/** How many rows each table holds and who wrote them last: two equal prints mean that nothing was written. */
export type DatabasePrint = Record<string, string>;

type Table = { schema: string; name: string };

let connection: Promise<{ client: pg.Client; text: string }> | undefined;

afterAll(async () => (await connection)?.client.end());

/** One statement over every table there is, so that no table can be forgotten; planned once, for it is long. */
export async function databasePrint(): Promise<DatabasePrint> {
  const { client, text } = await (connection ??= connected());
  const { rows } = await client.query<{ name: string; print: string }>({ name: 'print', text });
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** The print without some tables: for what a command writes on purpose although it refuses. */
export const withoutTables = (print: DatabasePrint, tables: readonly string[]): DatabasePrint =>
  Object.fromEntries(Object.entries(print).filter(([name]) => !tables.includes(name)));

async function connected(): Promise<{ client: pg.Client; text: string }> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  const { rows } = await client.query<Table>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  await client.query('SET plan_cache_mode = force_generic_plan');
  return { client, text: some(rows).map(printOf).join(' UNION ALL ') };
}

/** Whoever writes a row leaves a new transaction's number in it, even over the same words; a sum needs no sorting. */
const printOf = ({ schema, name }: Table): string =>
  `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) AS print FROM "${schema}"."${name}"`;
