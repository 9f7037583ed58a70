import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * next-auth's double-submit token, made by ourselves so that the sign-in form can be written on the server and works
 * without JavaScript: the cookie is 'token|sha256(token + secret)', the form posts the token.
 */
export const csrfCookieName = (isOverTls: boolean): string =>
  isOverTls ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token';

/** Where next-auth keeps the page that a sign-in leads to. */
export const callbackCookieName = (isOverTls: boolean): string =>
  isOverTls ? '__Secure-next-auth.callback-url' : 'next-auth.callback-url';

export const csrfCookieOptions = (isOverTls: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isOverTls }) as const;

export function newCsrfCookie(): string {
  const token = randomBytes(32).toString('hex');
  return `${token}|${hashOf(token)}`;
}

/** Whether the cookie was made with our secret; another one would only lead to a refused sign-in. */
export function isOwnCsrfCookie(value: string | undefined): boolean {
  const [token = '', hash = ''] = value?.split('|') ?? [];
  const expected = Buffer.from(hashOf(token));
  const given = Buffer.from(hash);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export const csrfTokenIn = (cookie: string | undefined): string => cookie?.split('|')[0] ?? '';

const hashOf = (token: string): string =>
  createHash('sha256')
    .update(`${token}${process.env['NEXTAUTH_SECRET'] ?? ''}`)
    .digest('hex');
