import { main } from '@/lib/run/main';
import { pendingSql, writeMigration } from '@/lib/run/migration-draft';
import { createDatabaseIfMissing } from '@/lib/run/migrations';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';

/** `npm run db:new -- <name>`: writes what the schema files have and the migrations lack. */
await main(async () => {
  const name = process.argv[2];
  if (name === undefined) throw new Error('Name the migration: npm run db:new -- add-site-visits');
  const server = await startScratchPostgres(console.log);
  try {
    await createDatabaseIfMissing(server.url('shadow'));
    const sql = await pendingSql(server.url('postgres'), server.url('shadow'));
    if (sql === null) console.log('The migrations already say what the schema says; SQL beyond that is added by hand.');
    else console.log(`prisma/migrations/${await writeMigration(name, sql, new Date())}/migration.sql`);
  } finally {
    await server.stop();
  }
});
