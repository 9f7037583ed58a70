import { main, withDatabase } from '@/lib/run/main';
import { migrateDatabase } from '@/lib/run/migrate-database';

/** `npm run db:migrate`: brings the database of `DATABASE_OWNER_URL` or `DATABASE_URL`, else the embedded one, up to date. */
await main(() =>
  withDatabase(async (database) => {
    const applied = await migrateDatabase(database);
    console.log(applied.length === 0 ? 'Nothing to migrate. 无需更新' : `Migrated 已更新: ${applied.join(', ')}`);
  }),
);
