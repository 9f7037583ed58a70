import { expect, test } from 'vitest';
import { onwardOf } from '@/lib/paths/way-back';
import { settleFor, signInFor, signInWithNewPassword, wantedBefore } from '@/lib/web/way-back';

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

test('the sign-in after a password was set carries it too', () => {
  expect(signInWithNewPassword('/my?page=2')).toBe('/sign-in?done=password&to=%2Fmy%3Fpage%3D2');
  expect(signInWithNewPassword('')).toBe('/sign-in?done=password');
});
