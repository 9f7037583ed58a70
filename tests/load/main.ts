import { buildServer } from '@/lib/run/make';
import { applyMigrations, createDatabaseIfMissing } from '@/lib/run/migrations';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { measureAssignment } from './assignment';

/**
 * `npm run load`: a scratch database and the production build, then what the word after it says: `applications` (a round in
 * review, the default) or `demands` (10,000 demands of a city). `assignment` needs neither.
 */
if (process.argv[2] === 'assignment') measureAssignment();
else await measureServer();

async function measureServer(): Promise<void> {
  const server = await startScratchPostgres(console.log);
  try {
    const databaseUrl = server.url('gongchuang_load');
    await createDatabaseIfMissing(databaseUrl);
    await applyMigrations(databaseUrl);
    process.env['DATABASE_URL'] = databaseUrl;
    await buildServer();
    if (process.argv[2] === 'demands') await (await import('./demands')).measureDemands();
    else await (await import('./applications')).measureApplications();
    await (await import('@/lib/db/client')).db.$disconnect();
  } finally {
    await server.stop();
  }
}
