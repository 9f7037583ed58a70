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
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  await db.person.create({ data: system });
  console.log('An interrupted demonstration was cleared. 已清除未完成的演示数据。');
}
