import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateDatabase } from '@/lib/run/migrate-database';
import { freePort } from '@/lib/run/ports';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { writeKeyFile } from '@/lib/run/sealing/encryption-key';
import { seedDatabase } from '@/lib/run/seed-database';
import { serve } from '@/lib/run/serving';
import { newMasterLine } from '@/lib/vault/master-key';
import { startRows } from './support/calls/made-rows';

/**
 * One production server with the demonstration for the whole run. Tests find its address in
 * E2E_ADDRESS (their baseURL) and the demonstration's accounts in E2E_DATA_DIR/demo-accounts.json.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const data = mkdtempSync(path.join(tmpdir(), 'gongchuang-e2e-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const database = await startScratchPostgres(console.log);
  // Served as in life; what tests do to clocks and forms needs the owner.
  const [url, applicationUrl] = [database.url('gongchuang'), database.applicationUrl('gongchuang')];
  const env = {
    PORT: String(port),
    DATABASE_URL: applicationUrl,
    DATA_DIR: data,
    FILES_DIR: path.join(data, 'files'),
    NEXTAUTH_URL: address,
    ENCRYPTION_KEY_FILE: path.join(data, 'encryption-key'),
    NEXTAUTH_SECRET: 'only-for-this-run',
    GONGCHUANG_DEMO: '1',
    LOG: 'off',
  };
  Object.assign(process.env, {
    DATA_DIR: data,
    ENCRYPTION_KEY_FILE: env.ENCRYPTION_KEY_FILE,
    E2E_ADDRESS: address,
    E2E_DATA_DIR: data,
    E2E_DATABASE_URL: url,
  });
  writeKeyFile(env.ENCRYPTION_KEY_FILE, [newMasterLine()]);
  await migrateDatabase({ ownerUrl: url, url: applicationUrl });
  await seedDatabase(env);
  const rows = await startRows(url);
  process.env['E2E_ROWS'] = rows.address;
  const server = await serve('start', port, env);
  return async () => {
    rows.stop();
    await server.stop();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
