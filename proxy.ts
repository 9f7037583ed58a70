import { type NextRequest, NextResponse } from 'next/server';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/log/request-id';
import { paths } from '@/lib/paths/paths';
import { csrfCookieName, csrfCookieOptions, isOwnCsrfCookie, newCsrfCookie } from '@/lib/web/csrf';
import { CONTENT_POLICY_HEADER, contentPolicy, newNonce } from '@/lib/web/headers/content-policy';
import { hasWholeForm } from '@/lib/web/page-forms';
import { bringsPassword } from '@/lib/web/plain/brings-password';
import { plainPage } from '@/lib/web/plain/plain-page';
import { isAway } from '@/lib/web/plain/readiness';
import {
  hostOf,
  isAtThisMachine,
  isFromHere,
  isOverTls,
  PATH_HEADER,
  QUERY_HEADER,
  RECEIVED_AT_HEADER,
} from '@/lib/web/request-facts';

/**
 * Stamps the moment of arrival before any body is read, the path, and gives the request its id; turns away
 * whatever another site would change in the visitor's name, forms that break off before a page reads them, and everything
 * while the database is away. Addresses that nobody can read do not get here (lib/run/server/fit-request.ts).
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!onlyReads.has(request.method) && !isFromHere(request.headers)) return plainPage(request, 'foreign');
  if (isOutbox(request) && !mayReadOutbox(request)) return plainPage(request, 'locked');
  if (isAway() && !saysItself.test(request.nextUrl.pathname)) return plainPage(request, 'away');
  const headers = new Headers(request.headers);
  headers.set(RECEIVED_AT_HEADER, String(Date.now()));
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set(QUERY_HEADER, request.nextUrl.search);
  headers.set(REQUEST_ID_HEADER, requestIdOf(request.headers));
  // It is judged above by what the browser itself says; the framework goes by the host alone, which a relay may change.
  if (headers.has('origin')) headers.set('origin', `http://${hostOf(headers)}`);
  if (!(await hasWholeForm(request))) return plainPage(request, 'broken');
  const policy = contentPolicy({ nonce: newNonce(), isDevelopment: process.env.NODE_ENV === 'development' });
  // The framework reads the mark for its scripts from what was asked.
  headers.set(CONTENT_POLICY_HEADER, policy);
  const isFirstSignIn = request.nextUrl.pathname === paths.signIn() && !hasOwnCsrfCookie(request);
  const response = isFirstSignIn ? withCsrfCookie(headers) : NextResponse.next({ request: { headers } });
  if (!/^\/api\//.test(request.nextUrl.pathname)) response.headers.set(CONTENT_POLICY_HEADER, policy);
  return response;
}

/** Written in any way that leads to the page. */
const isOutbox = ({ nextUrl }: NextRequest): boolean =>
  /^\/+outbox(?:\/|$)/.test(readable(nextUrl.pathname)) && process.env['GONGCHUANG_DEMO'] === '1';

const readable = (path: string): string =>
  path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).toLowerCase();

/** Letters open accounts: whoever does not sit at this very machine brings the demonstration's password. */
const mayReadOutbox = (request: NextRequest): boolean =>
  isAtThisMachine(request.headers) || bringsPassword(request, process.env['OUTBOX_PASSWORD'] ?? '');

/** What says by itself whether the database is there, or does not need it. */
const saysItself = /^\/api\/(?:health|alive)$/;

const onlyReads = new Set(['GET', 'HEAD', 'OPTIONS']);

const hasOwnCsrfCookie = ({ headers, cookies }: NextRequest): boolean =>
  isOwnCsrfCookie(cookies.get(csrfCookieName(isOverTls(headers)))?.value);

/** A page cannot set a cookie while it renders, so the sign-in page finds its token already on the request. */
function withCsrfCookie(headers: Headers): NextResponse {
  const [name, value] = [csrfCookieName(isOverTls(headers)), newCsrfCookie()];
  const others = (headers.get('cookie') ?? '')
    .split('; ')
    .filter((cookie) => cookie !== '' && !cookie.startsWith(`${name}=`));
  headers.set('cookie', [...others, `${name}=${encodeURIComponent(value)}`].join('; '));
  const response = NextResponse.next({ request: { headers } });
  response.cookies.set(name, value, csrfCookieOptions(isOverTls(headers)));
  return response;
}

export const config = {
  matcher: ['/((?!_next/|(?:enhance|raising|regions|scoring|bench|rows|jobs|phrases|sums|search|drawing)\\.js).*)'],
};
