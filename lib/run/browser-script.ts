import { type BuildOptions, build, context } from 'esbuild';
import { root } from '@/lib/run/places';

/** The one script of every page, for the browsers Next builds for. */
export const browserScript = {
  absWorkingDir: root,
  entryPoints: ['components/enhance/main.ts'],
  outfile: 'public/enhance.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Writes it into public/; from the same sources always the same. */
export async function bundleScript(): Promise<void> {
  await build(browserScript);
}

/** Writes it, and again whenever a source of it is edited; returns what ends that. */
export async function keepScriptBundled(): Promise<() => Promise<void>> {
  await bundleScript();
  const bundling = await context({ ...browserScript, logLevel: 'warning' });
  await bundling.watch();
  return () => bundling.dispose();
}
