import { main, withDatabase } from '@/lib/run/main';
import { applyMigrations } from '@/lib/run/migrations';

/** `npm run db:migrate`: brings the database of `DATABASE_URL`, else the embedded one, up to date. */
await main(() =>
  withDatabase(async ({ url }) => {
    const applied = await applyMigrations(url);
    console.log(applied.length === 0 ? 'Nothing to migrate. 无需更新' : `Migrated 已更新: ${applied.join(', ')}`);
  }),
);
