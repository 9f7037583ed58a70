import { NextRequest } from 'next/server';
import { expect, it } from 'vitest';
import { bringsPassword } from '@/lib/web/plain/brings-password';

const bringing = (authorization: string) => new NextRequest('http://localhost/outbox', { headers: { authorization } });
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

it('takes the password whoever brings it, and no other', () => {
  expect(bringsPassword(bringing(basic('anyone:a:b')), 'a:b')).toBe(true);
  expect(bringsPassword(bringing(basic(':a:b')), 'a:b')).toBe(true);
  for (const other of [basic('anyone:a'), basic('a:b:'), 'Bearer a:b', 'Basic', ''])
    expect(bringsPassword(bringing(other), 'a:b'), other).toBe(false);
});

it('takes nothing where no password was set', () => expect(bringsPassword(bringing(basic('anyone:')), '')).toBe(false));
