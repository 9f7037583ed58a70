import { openDatabase } from '@/lib/run/database';
import { applyMigrations } from '@/lib/run/migrations';

/** `npm run db:migrate`: brings the database of `DATABASE_URL`, else the embedded one, up to date. */
const database = await openDatabase();
try {
  const applied = await applyMigrations(database.url);
  console.log(applied.length === 0 ? 'Nothing to migrate.' : `Migrated: ${applied.join(', ')}`);
} finally {
  await database.stop();
}
