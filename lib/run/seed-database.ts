import type { Database } from '@/lib/run/database';
import { applyMigrations } from '@/lib/run/migrations';
import { mustRunNode } from '@/lib/run/run-node';
import { step } from '@/lib/run/step';

/**
 * Migrates a database and fills it; what is already there stays as it is.
 *
 * @returns what the seed wants the person to read, such as the first administrator's link
 */
export async function prepareDatabase(database: Database, env: Record<string, string>): Promise<string> {
  await step('Migrations 数据库结构', async () => (await applyMigrations(database.url)).join(', '));
  let notice = '';
  const filling =
    env['GONGCHUANG_DEMO'] === '1' ? 'Reference data and demonstration 基础数据与演示数据' : 'Reference data 基础数据';
  await step(filling, async () => {
    notice = await seedDatabase(env);
  });
  return notice;
}

/**
 * Loads the reference data and, with GONGCHUANG_DEMO=1, the demonstration. Runs as a process of its
 * own, because the commands it goes through read their environment when they are loaded.
 */
export async function seedDatabase(env: Record<string, string>): Promise<string> {
  return (await mustRunNode(['--conditions=react-server', '--import', 'tsx', 'prisma/seed/main.ts'], env)).trim();
}
