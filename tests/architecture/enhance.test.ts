import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { browserScript } from '@/lib/run/browser-script';

test('the one script of every page stays small, and nothing of a library is in it', async () => {
  const { outputFiles, metafile } = await build({ ...browserScript, write: false, metafile: true });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(4096);
  const sources = Object.keys(metafile.inputs);
  expect(sources).toContain('components/enhance/main.ts');
  expect(sources.filter((file) => !/^(components\/enhance|lib)\//.test(file))).toEqual([]);
});
