import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { templateDatabase } from '@/tests/support/create-database';
import { testKeyFile } from '@/tests/support/test-key-file';

declare module 'vitest' {
  interface ProvidedContext {
    /** Any database of the run's server, for creating others. */
    serverUrl: string;
    /** The same for the application's role. */
    applicationUrl: string;
  }
}

/** Starts one real PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['ENCRYPTION_KEY_FILE'] = testKeyFile;
  const server = await startScratchPostgres(console.log);
  await migrateDatabase({ ownerUrl: server.url(templateDatabase), url: server.applicationUrl(templateDatabase) });
  project.provide('serverUrl', server.url('postgres'));
  project.provide('applicationUrl', server.applicationUrl('postgres'));
  return server.stop;
}
