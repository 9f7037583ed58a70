import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/lib/run/migrations';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { templateDatabase } from '@/tests/support/create-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Any database of the run's server, for creating others. */
    serverUrl: string;
  }
}

/** Starts one real PostgreSQL for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startScratchPostgres(console.log);
  await applyMigrations(server.url(templateDatabase));
  project.provide('serverUrl', server.url('postgres'));
  return server.stop;
}
