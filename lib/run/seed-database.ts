import { mayRewrite } from '@/lib/run/application-role';
import type { Database } from '@/lib/run/database';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { mustRunNode } from '@/lib/run/run-node';
import { step } from '@/lib/run/step';

/**
 * Migrates a database and fills it; what is already there stays as it is.
 *
 * @returns what the seed wants the person to read, such as the first administrator's link
 */
export async function prepareDatabase(database: Database, env: Record<string, string>): Promise<string> {
  await step('Migrations 数据库结构', async () => (await migrateDatabase(database)).join(', '));
  if (await mayRewrite(database.url)) console.log(oneAddress);
  let notice = '';
  const filling =
    env['GONGCHUANG_DEMO'] === '1' ? 'Reference data and demonstration 基础数据与演示数据' : 'Reference data 基础数据';
  await step(filling, async () => {
    notice = await seedDatabase({ ...env, DATABASE_OWNER_URL: database.ownerUrl });
  });
  return notice;
}

const oneAddress =
  'The application connects as the owner of the database: only triggers keep it from the trail. Give the owner as DATABASE_OWNER_URL. ' +
  '应用以数据库所有者身份连接，办理记录仅由触发器保护；请另设 DATABASE_OWNER_URL。';

/**
 * Loads the reference data and, with GONGCHUANG_DEMO=1, the demonstration. Runs as a process of its
 * own, because the commands it goes through read their environment when they are loaded.
 */
export async function seedDatabase(env: Record<string, string>): Promise<string> {
  return (await mustRunNode(['--conditions=react-server', '--import', 'tsx', 'prisma/seed/main.ts'], env)).trim();
}
