import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { withPlainBody } from '@/lib/web/plain-body';

const posted = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
  new NextRequest('http://localhost/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
const form = 'application/x-www-form-urlencoded';

test('what the sign-in form sends goes on as it is', async () => {
  const body = 'csrfToken=a&email=a%40b.cn&password=%E5%AF%86&callbackUrl=%2Fdesk';
  const read = await withPlainBody(posted(body, form));
  expect(await read?.text()).toBe(body);
  expect(read?.headers.get('content-type')).toBe(form);
  expect(await (await withPlainBody(posted('{"csrfToken":"a"}', 'application/json')))?.json()).toEqual({
    csrfToken: 'a',
  });
});

test('a reader without a body goes on', async () => {
  const request = new NextRequest('http://localhost/api/auth/csrf');
  expect(await withPlainBody(request)).toBe(request);
});

test('an address that is none is turned away, in the query and in a cookie', async () => {
  const asked = (path: string, cookie = '') => new NextRequest(`http://localhost${path}`, { headers: { cookie } });
  expect(await withPlainBody(asked('/api/auth/signin?callbackUrl=%20'))).toBeNull();
  expect(await withPlainBody(asked('/api/auth/csrf', 'next-auth.callback-url=nonsense'))).toBeNull();
  expect(await withPlainBody(asked('/api/auth/csrf', '__Secure-next-auth.callback-url=javascript:1'))).toBeNull();
  const usual = asked('/api/auth/signin?callbackUrl=%2Fdesk', 'next-auth.callback-url=http%3A%2F%2Flocalhost%2Fdesk');
  expect(await withPlainBody(usual)).toBe(usual);
});

test.each([
  ['{"email":{}}', 'application/json'],
  ['{"callbackUrl":["/"]}', 'application/json'],
  ['{"email":"\\ud800"}', 'application/json'],
  ['[]', 'application/json'],
  ['null', 'application/json'],
  ['{', 'application/json'],
  ['', 'application/json'],
  ['callbackUrl=%0A', form],
  ['callbackUrl=javascript%3Aalert(1)', form],
  ['callbackUrl=', form],
  ['email=a%00b', form],
  [`email=${'x'.repeat(20_001)}`, form],
])('%j as %s is turned away', async (body, type) => expect(await withPlainBody(posted(body, type))).toBeNull());
