import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundleScripts } from '@/lib/run/browser-script';
import { fingerprint, unlessFresh } from '@/lib/run/fingerprint';
import { root, tool } from '@/lib/run/places';
import { mustRunNode } from '@/lib/run/run-node';

const generated = 'lib/db/generated';

/** Writes the typed database client into lib/db/generated when the schema changed. */
export function generateClient(): Promise<string> {
  const print = fingerprint(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  return unlessFresh(path.join(root, generated, '.made-from'), print, async () => {
    await mustRunNode([tool('prisma/build/index.js'), 'generate']);
  });
}

/** Builds the production server when anything it is made of changed. */
export async function buildServer(): Promise<string> {
  await bundleScripts();
  const folder = path.join(root, process.env['NEXT_DIST_DIR'] ?? '.next');
  const stamp = path.join(folder, '.made-from');
  return unlessFresh(stamp, fingerprint(sources, isNoSource), async () => {
    rmSync(stamp, { force: true });
    await mustRunNode([tool('next/dist/bin/next'), 'build'], { NODE_ENV: 'production', DATABASE_URL: noDatabase });
  });
}

// A page that asked the database while being built would freeze what it saw; here it fails instead.
const noDatabase = 'postgresql://no-database-while-building.invalid/none';

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
];

const isNoSource = (file: string) => file.startsWith('lib/run/') || file.startsWith(`${generated}/`);
