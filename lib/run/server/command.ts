import path from 'node:path';
import { build } from 'esbuild';
import { root } from '@/lib/run/places';

/** Where the bundled server lies: its command line proves to whom a process belongs. */
const bundle = () => path.join(root, process.env['NEXT_DIST_DIR'] ?? '.next', 'gongchuang-server.mjs');

/** Bundles the production server, so that nothing is compiled while it runs, and returns how Node is to be called for it. */
export async function serverCommand(): Promise<string[]> {
  await build({
    absWorkingDir: root,
    entryPoints: ['lib/run/server/main.ts'],
    outfile: bundle(),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  return [bundle()];
}
