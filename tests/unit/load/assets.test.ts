import { expect, test } from 'vitest';
import { assetsIn } from '@/tests/load/measure';

test('a first visit loads the scripts and styles that a page names, each once and from wherever', () => {
  const html = `<link rel="stylesheet" href="/styles/site.css?v=1"/>
    <link rel="icon" href="/icon.svg"/>
    <link rel="preload" as="font" href="/font.woff2"/>
    <link rel="preload" as="script" href="/_next/static/chunks/a.js"/>
    <link rel="stylesheet" href="https://elsewhere.example/x.css"/>
    <script src="/_next/static/chunks/a.js" async=""></script>
    <script src="/small.js" defer></script>
    <script>self.__next_f.push([1,"/_next/static/chunks/lazy.js"])</script>`;
  expect(assetsIn(html)).toEqual([
    '/styles/site.css?v=1',
    '/_next/static/chunks/a.js',
    '/small.js',
    '/_next/static/chunks/lazy.js',
  ]);
});

test('a page without any names none', () => {
  expect(assetsIn('<h1>申报</h1>')).toEqual([]);
});
