import { expect, test } from 'vitest';
import { leadingOn, onwardOf, wayBack } from '@/lib/paths/way-back';

test.each([
  '/my/applications/new?round=r1&topic=t2',
  '/my/applications/a1/sections/budget',
  '/messages?page=2&open=l1#letter-l1',
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
  '/invitation/abc',
  '/api/auth/signout',
  `/${'a'.repeat(3_000)}`,
  ['/my'],
  undefined,
])('leads nowhere else: %j', (to) => expect(wayBack(to)).toBeNull());

test('a page carries it on, behind what its address has already', () => {
  expect(leadingOn('/register', '/my/applications/new?round=r1')).toBe(
    '/register?to=%2Fmy%2Fapplications%2Fnew%3Fround%3Dr1',
  );
  expect(leadingOn('/sign-in?asked=1', '/my')).toBe('/sign-in?asked=1&to=%2Fmy');
  expect(leadingOn('/register', '//evil.example')).toBe('/register');
});

test.each(['/account/password', '/account/password?to=', '/account/password?to=%2F%2Fevil.example', '/x?to=/sign-out'])(
  '%s leads on nowhere',
  (address) => expect(onwardOf(address)).toBeNull(),
);
