import path from 'node:path';
import { freePort } from '@/lib/run/ports';
import { serve } from '@/lib/run/serving';

/** Another server over the demonstration's database, with these settings of its own. */
export async function serving(settings: Record<string, string>) {
  const port = await freePort();
  const env = {
    DATABASE_URL: process.env['E2E_DATABASE_URL'] ?? '',
    FILES_DIR: path.join(process.env['E2E_DATA_DIR'] ?? '', 'files'),
    ENCRYPTION_KEY_FILE: path.join(process.env['E2E_DATA_DIR'] ?? '', 'encryption-key'),
    NEXTAUTH_SECRET: 'only-for-this-run',
    GONGCHUANG_DEMO: '1',
    JOBS: '0',
    LOG: 'off',
    ...settings,
  };
  return { port, server: await serve('start', port, env) };
}
