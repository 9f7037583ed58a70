import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csrfCookieName, csrfTokenIn, isOwnCsrfCookie, newCsrfCookie } from '@/lib/web/csrf';

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'secret'));
afterEach(() => vi.unstubAllEnvs());

describe('the sign-in token', () => {
  it('has the form next-auth 4 verifies', () => {
    const cookie = newCsrfCookie();
    const [token, hash] = cookie.split('|');
    expect(hash).toBe(createHash('sha256').update(`${token}secret`).digest('hex'));
    expect(csrfTokenIn(cookie)).toBe(token);
    expect(isOwnCsrfCookie(cookie)).toBe(true);
  });

  it('does not take a cookie of another secret, a broken one or none', () => {
    const cookie = newCsrfCookie();
    vi.stubEnv('NEXTAUTH_SECRET', 'another');
    for (const other of [cookie, 'abc', '|', undefined]) expect(isOwnCsrfCookie(other)).toBe(false);
  });

  it('bears the prefix of a secure cookie for whoever came over TLS', () => {
    expect(csrfCookieName(false)).toBe('next-auth.csrf-token');
    expect(csrfCookieName(true)).toBe('__Host-next-auth.csrf-token');
  });
});
