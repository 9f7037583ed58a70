import { type BuildOptions, build, context } from 'esbuild';
import { root } from '@/lib/run/places';

/** The one script of every page, and those that only their own pages load, for the browsers Next builds for. */
export const browserScripts = {
  absWorkingDir: root,
  entryPoints: {
    enhance: 'components/enhance/main.ts',
    raising: 'components/enhance/raising/main.ts',
    regions: 'components/enhance/regions/main.ts',
    scoring: 'components/enhance/scoring/main.ts',
    bench: 'components/enhance/bench/main.ts',
    rows: 'components/enhance/rows/main.ts',
    phrases: 'components/enhance/phrases/main.ts',
    jobs: 'components/enhance/jobs/main.ts',
    sums: 'components/enhance/sums/main.ts',
    search: 'components/enhance/search/main.ts',
    drawing: 'components/enhance/drawing/main.ts',
  },
  outdir: 'public',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Writes them into public/; from the same sources always the same. */
export async function bundleScripts(): Promise<void> {
  await build(browserScripts);
}

/** Writes them, and again whenever a source of it is edited; returns what ends that. */
export async function keepScriptsBundled(): Promise<() => Promise<void>> {
  await bundleScripts();
  const bundling = await context({ ...browserScripts, logLevel: 'warning' });
  await bundling.watch();
  return () => bundling.dispose();
}
