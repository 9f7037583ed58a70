import { db } from '@/lib/db/client';

/** How many rows each table holds and a hash of all of them: two equal prints mean that nothing was written. */
export type DatabasePrint = Record<string, string>;

type Table = { schema: string; name: string };

let statement: Promise<string> | undefined;

/** One statement over every table there is, so that no table can be forgotten. */
export async function databasePrint(): Promise<DatabasePrint> {
  const rows = await db.$queryRawUnsafe<{ name: string; print: string }[]>(await (statement ??= printEverything()));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** The print without some tables: for what a command writes on purpose although it refuses. */
export const withoutTables = (print: DatabasePrint, tables: readonly string[]): DatabasePrint =>
  Object.fromEntries(Object.entries(print).filter(([name]) => !tables.includes(name)));

async function printEverything(): Promise<string> {
  const tables = await db.$queryRaw<Table[]>`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  return tables.map(printOf).join(' UNION ALL ');
}

/** A sum does not depend on the order of the rows, so nothing needs sorting. */
const printOf = ({ schema, name }: Table): string =>
  `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(row::text, 0)::numeric), 0) AS print
   FROM "${schema}"."${name}" row`;
