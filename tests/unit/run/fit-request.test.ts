import { expect, test } from 'vitest';
import { isKnownMethod, readableUrl } from '@/lib/run/server/fit-request';

test.each([
  '/calls/%',
  '/calls/%E0%A4%A',
  '/calls/%ff',
  '/calls/%c0%af?q=1',
  '/calls/%ED%A0%80',
  '/calls/a%00',
  '/calls?q=%00',
  '/a%ZZ/b',
])('%s cannot be read: it leads to where nothing is found', (url) => expect(readableUrl(url)).toBe('/nowhere'));

test.each(['/', '/calls/1?q=%', '/calls/%E5%8A%A9', '/%2500', '//a/b', '*'])('%s stays as it is', (url) =>
  expect(readableUrl(url)).toBe(url),
);

test('a method the framework does not know is known before it', () => {
  expect(['GET', 'POST', 'TRACE', 'CONNECT', 'PROPFIND', 'get'].map(isKnownMethod)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
