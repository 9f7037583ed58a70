import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import shell from '@/messages/zh-CN/shell.json';

const read = (file: string): string => readFileSync(file, 'utf8');

test('the manifest says the site’s own names, and its icons are there', () => {
  const manifest = JSON.parse(read('public/site.webmanifest')) as Record<string, unknown> & {
    icons: { src: string }[];
  };
  expect(manifest).toMatchObject({
    name: shell.fullName,
    short_name: shell.name,
    description: shell.description,
    lang: 'zh-CN',
  });
  expect(manifest.icons.map(({ src }) => [src, existsSync(`public${src}`)])).toEqual([['/icon.svg', true]]);
});

test('every page names icon and manifest, which lie in public', () => {
  const named = [...read('app/layout.tsx').matchAll(/'\/([\w.-]+\.(?:svg|webmanifest))'/g)].map(
    ([, file = '']) => file,
  );
  expect([...new Set(named)].toSorted()).toEqual(['icon.svg', 'site.webmanifest']);
  expect(named.filter((file) => !existsSync(`public/${file}`))).toEqual([]);
});

test('search engines are kept from whatever asks for a sign-in', () => {
  const kept = [...read('public/robots.txt').matchAll(/^Disallow: \/([\w-]+)/gm)].map(([, first]) => first);
  const behindSignIn = ['(account)', '(applicant)', '(expert)', '(office)'].flatMap((group) =>
    readdirSync(`app/${group}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
  );
  expect(behindSignIn).toContain('office');
  expect([...behindSignIn, 'api'].filter((segment) => !kept.includes(segment))).toEqual([]);
});
