import { expect, test } from 'vitest';
import { stylesheetsOf } from '@/lib/web/documents/stylesheets';

test('the styles that Next lists for the root of all pages', () => {
  const manifest =
    'globalThis.__RSC={"entryCSSFiles":{"[project]/app/layout":[{"path":"static/chunks/a.css","inlined":false}],"[project]/app/error":[]}}';
  expect(stylesheetsOf(manifest)).toEqual(['/_next/static/chunks/a.css']);
});

test('a list written another way is said, not guessed', () => {
  expect(() => stylesheetsOf('{}')).toThrow('written in a way');
});
