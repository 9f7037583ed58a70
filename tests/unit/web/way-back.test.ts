import { expect, test } from 'vitest';
import { onwardOf, settleFor, signInFor, wantedBefore, wayBack } from '@/lib/web/way-back';

test.each([
  '/my/applications/new?round=r1&topic=t2',
  '/my/applications/a1/sections/budget',
  '/office/rounds?q=%E5%8A%A9%E8%80%81&page=2',
  '/desk',
  '/',
])('leads back to %s', (to) => expect(wayBack(to)).toBe(to));

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/%2e%2e//evil.example/..//x',
  '/a/..//evil.example',
  '/my\\..\\x',
  ' /my',
  '/my\n',
  '/sign-in?to=/my',
  '/sign-out',
  '/api/auth/signout',
  `/${'a'.repeat(3_000)}`,
  ['/my'],
  undefined,
])('leads nowhere else: %j', (to) => expect(wayBack(to)).toBeNull());

test('the sign-in carries it, and only it', () => {
  expect(signInFor('/my/applications/new?round=r1')).toBe(
    '/sign-in?asked=1&to=%2Fmy%2Fapplications%2Fnew%3Fround%3Dr1',
  );
  expect(signInFor('//evil.example')).toBe('/sign-in?asked=1');
});

test('after a refused try it is read from the whole address next-auth kept', () => {
  expect(wantedBefore('https://any.example/my/applications?page=2')).toBe('/my/applications?page=2');
  expect(wantedBefore('nothing like it \u0000')).toBeNull();
  expect(wantedBefore(undefined)).toBeNull();
});

test.each([
  ['code', '/sign-in/code'],
  ['password', '/account/password'],
  ['secondFactor', '/account/second-factor'],
] as const)('what is owed (%s) is settled on the way there', (debt, page) => {
  const there = settleFor(debt, '/my/applications?page=2');
  expect(there).toBe(`${page}?to=%2Fmy%2Fapplications%3Fpage%3D2`);
  expect(onwardOf(there)).toBe('/my/applications?page=2');
  expect(settleFor(debt, '//evil.example')).toBe(page);
});

test.each(['/account/password', '/account/password?to=', '/account/password?to=%2F%2Fevil.example', '/x?to=/sign-out'])(
  '%s leads on nowhere',
  (address) => expect(onwardOf(address)).toBeNull(),
);
