import pg from 'pg';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';

/**
 * Empties a database in which a demonstration was interrupted, so that it can begin anew. Nobody can have worked in it:
 * passwords come last. @throws Error when anybody has signed in all the same
 */
export async function clearUnfinished(): Promise<void> {
  if ((await db.session.count()) > 0)
    throw new Error('an unfinished demonstration in a database that is in use: give it a database of its own');
  const system = await db.person.findUniqueOrThrow({ where: { id: SYSTEM_PERSON_ID } });
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS "name" FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;
  await truncate(tables.map(({ name }) => name));
  await db.person.create({ data: system });
  console.log('An interrupted demonstration was cleared. 已清除未完成的演示数据。');
}

/** Only the owner can, and has to say so of what only grows: its triggers refuse it. */
async function truncate(tables: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] || process.env['DATABASE_URL'] });
  const turned = (how: string): string => tables.map((table) => `ALTER TABLE ${table} ${how} TRIGGER USER;`).join(' ');
  await client.connect();
  // Statements of one text are one transaction, so no trigger stays off.
  await client
    .query(`${turned('DISABLE')} TRUNCATE ${tables.join(', ')}; ${turned('ENABLE')}`)
    .finally(() => client.end());
}
