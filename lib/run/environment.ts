import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '@/lib/people/entering/settings';
import type { Database } from '@/lib/run/database';
import { dataFolder } from '@/lib/run/places';
import { keyFile } from '@/lib/run/sealing/encryption-key';
import { administratorsWithin } from '@/lib/web/networks/withheld';

/**
 * What the server and the seed read from their environment. Everything given from outside wins;
 * the rest is made up once and kept in the data folder.
 */
export function serverEnvironment(database: Database, port: number): Record<string, string> {
  const data = dataFolder();
  const given = process.env;
  // Said at the start, not at the first sign-in.
  readSettings(given);
  administratorsWithin(given);
  return {
    PORT: String(port),
    DATABASE_URL: database.url,
    // Whatever serves or works goes without it.
    DATABASE_OWNER_URL: '',
    DATA_DIR: data,
    FILES_DIR: given['FILES_DIR'] ?? path.join(data, 'files'),
    NEXTAUTH_URL: given['NEXTAUTH_URL'] ?? `${given['TLS_CERT'] ? 'https' : 'http'}://localhost:${port}`,
    NEXTAUTH_SECRET: given['NEXTAUTH_SECRET'] ?? keptSecret(path.join(data, 'secret')),
    ENCRYPTION_KEY_FILE: keyFile(),
    GONGCHUANG_DEMO: isDemonstration(database) ? '1' : '',
    ...(isDemonstration(database) ? demonstrated(given) : {}),
    OUTBOX_PASSWORD: given['OUTBOX_PASSWORD'] ?? keptSecret(path.join(data, 'outbox-password')),
  };
}

/** Who runs a demonstration: nobody, and its foot says so. */
function demonstrated(given: NodeJS.ProcessEnv): Record<string, string> {
  return {
    SITE_ORGANISER: given['SITE_ORGANISER'] ?? '杭州市民政局（演示）',
    SITE_SUPPORT: given['SITE_SUPPORT'] ?? '0571-00000000（演示）',
  };
}

/** The demonstration goes into the embedded database, or where `DEMO=1` asks for it; `DEMO=0` keeps it out. */
export function isDemonstration(database: Database): boolean {
  const wish = process.env['DEMO'];
  return wish === undefined || wish === '' ? database.embedded : wish === '1';
}

/** The port to serve on: `PORT`, else 3000. */
export function wishedPort(): number {
  return Number(process.env['PORT'] || 3000);
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
