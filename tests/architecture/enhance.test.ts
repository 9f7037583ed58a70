import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { browserScripts } from '@/lib/run/browser-script';

const { outputFiles, metafile } = await build({ ...browserScripts, write: false, metafile: true });

/** A script by its name: its bytes as they travel, and what it is made of. */
function scriptNamed(name: string) {
  const { contents } = outputFiles.find(({ path }) => path.endsWith(`/${name}.js`)) ?? { contents: '' };
  const sources = Object.keys(metafile.outputs[`public/${name}.js`]?.inputs ?? {});
  return { weight: gzipSync(contents).length, sources };
}

test('the one script of every page stays small, and nothing of a library is in it', () => {
  const { weight, sources } = scriptNamed('enhance');
  // Half a kilobyte of it opens the search, which must answer to a key on every page; the search itself comes when asked.
  expect(weight).toBeLessThan(5.5 * 1024);
  expect(sources).toContain('components/enhance/main.ts');
  expect(sources.filter((file) => !/^(components\/enhance|lib)\//.test(file))).toEqual([]);
});

test('the script of forms in which a need is told brings no part of a page, and no library but that which reckons', () => {
  const { weight, sources } = scriptNamed('raising');
  expect(weight).toBeLessThan(40 * 1024);
  expect(sources).toContain('components/enhance/raising/main.ts');
  const others = sources.filter((file) => !/^(components\/enhance|lib)\//.test(file));
  expect(others.filter((file) => !/^components\/forms\/runtime\/|^node_modules\/decimal\.js\//.test(file))).toEqual([]);
});

test('the script of the score sheet is light, and is the one saver, the rule of the total and nothing of a library', () => {
  const { weight, sources } = scriptNamed('scoring');
  expect(weight).toBeLessThan(9 * 1024);
  expect(sources).toContain('components/enhance/scoring/main.ts');
  expect(sources).toContain('components/sheets/sheet-store.ts');
  expect(sources).toContain('lib/reviews/scoring/score-of-sheet.ts');
  expect(sources.filter((file) => !/^(components\/enhance|components\/sheets|lib)\//.test(file))).toEqual([]);
});

test('the script of fields in which a region is chosen is light, and of nothing else', () => {
  const { weight, sources } = scriptNamed('regions');
  expect(weight).toBeLessThan(3 * 1024);
  expect(sources).toContain('components/enhance/regions/main.ts');
  expect(sources.filter((file) => !file.startsWith('components/enhance/'))).toEqual([]);
});

test('the script of the search is small, and nothing of a library is in it', () => {
  const { weight, sources } = scriptNamed('search');
  expect(weight).toBeLessThan(2048);
  expect(sources).toContain('components/enhance/search/main.ts');
  expect(sources.filter((file) => !/^(components\/enhance|lib)\//.test(file))).toEqual([]);
});

test('the script of the desk of judgement is small, and nothing of a library is in it', () => {
  const { weight, sources } = scriptNamed('bench');
  expect(weight).toBeLessThan(2560);
  expect(sources).toContain('components/enhance/bench/main.ts');
  expect(sources.filter((file) => !/^components\/enhance\//.test(file))).toEqual([]);
});

test('the script of the rows of a desk is tiny, and of nothing else', () => {
  const { weight, sources } = scriptNamed('rows');
  expect(weight).toBeLessThan(768);
  expect(sources).toContain('components/enhance/rows/main.ts');
  expect(sources.filter((file) => !file.startsWith('components/enhance/'))).toEqual([]);
});

test('the script that says what typed amounts come to is tiny, and of nothing else', () => {
  const { weight, sources } = scriptNamed('sums');
  expect(weight).toBeLessThan(768);
  expect(sources).toContain('components/enhance/sums/main.ts');
  expect(sources.filter((file) => !file.startsWith('components/enhance/'))).toEqual([]);
});

test('the script of pages from which long work is started is small, and nothing of a library is in it', () => {
  const { weight, sources } = scriptNamed('jobs');
  expect(weight).toBeLessThan(1536);
  expect(sources).toContain('components/enhance/jobs/main.ts');
  expect(sources.filter((file) => !/^components\/enhance\//.test(file))).toEqual([]);
});

test('the script of phrases is tiny, and of nothing else', () => {
  const { weight, sources } = scriptNamed('phrases');
  expect(weight).toBeLessThan(768);
  expect(sources).toContain('components/enhance/phrases/main.ts');
  expect(sources.filter((file) => !file.startsWith('components/enhance/'))).toEqual([]);
});

test('the script that draws again is light: the kernel of the draw, and the hashes it stands on', () => {
  const { weight, sources } = scriptNamed('drawing');
  expect(weight).toBeLessThan(6 * 1024);
  expect(sources).toContain('components/enhance/drawing/main.ts');
  expect(sources).toContain('lib/reviews/drawing/draw.ts');
  const others = sources.filter((file) => !/^(components\/enhance|lib)\//.test(file));
  expect(others.filter((file) => !/(^|\/)node_modules\/@noble\/hashes\//.test(file))).toEqual([]);
});

test('every script is kept by its address for good, and passes the proxy untouched', () => {
  const names = Object.keys(browserScripts.entryPoints).toSorted();
  const listed = (file: string, pattern: RegExp): string[] =>
    (pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split('|').toSorted();
  expect(listed('next.config.ts', /:script\(([\w|]+)\)/)).toEqual(names);
  expect(listed('proxy.ts', /\(\?:([\w|]+)\)\\\\\.js/)).toEqual(names);
});
