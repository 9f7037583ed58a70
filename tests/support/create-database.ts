import pg from 'pg';

/** The name of the migrated, otherwise empty database that each test file receives a copy of. */
export const templateDatabase = 'template_gongchuang';

/** Creates a database on a test server, as a copy of `template` when one is named, and returns its address. */
export async function createDatabase(serverUrl: string, database: string, template?: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const copy = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`;
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}${copy}`);
  await client.end();
  const address = new URL(serverUrl);
  address.pathname = `/${database}`;
  return address.href;
}
