import { type Database, openDatabase } from '@/lib/run/database';
import { stopSignal } from '@/lib/run/run-node';
import { step } from '@/lib/run/step';

/** Runs a command of the house; what goes wrong is said in its own words, without a stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (!stopSignal.aborted) console.error(error instanceof Error ? error.message : error);
  }
}

/** Opens the database for the time of `use`. */
export async function withDatabase(use: (database: Database) => Promise<void>): Promise<void> {
  const database = await step('Database 数据库', () => openDatabase(console.log));
  try {
    await use(database);
  } finally {
    await database.stop();
  }
}
