import { type NextRequest, NextResponse } from 'next/server';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/log/request-id';
import { paths } from '@/lib/paths/paths';
import { csrfCookieName, csrfCookieOptions, isOwnCsrfCookie, newCsrfCookie } from '@/lib/web/csrf';
import { PATH_HEADER, QUERY_HEADER, RECEIVED_AT_HEADER } from '@/lib/web/request-facts';

/** Stamps the moment of arrival before any body is read, the path, and gives the request its id; turns away addresses that no database can hold. */
export function proxy(request: NextRequest): NextResponse {
  if (/%00/i.test(request.url)) return new NextResponse(null, { status: 404 });
  const headers = new Headers(request.headers);
  headers.set(RECEIVED_AT_HEADER, String(Date.now()));
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set(QUERY_HEADER, request.nextUrl.search);
  headers.set(REQUEST_ID_HEADER, requestIdOf(request.headers));
  if (request.nextUrl.pathname === paths.signIn() && !hasOwnCsrfCookie(request)) return withCsrfCookie(headers);
  return NextResponse.next({ request: { headers } });
}

const hasOwnCsrfCookie = (request: NextRequest): boolean =>
  isOwnCsrfCookie(request.cookies.get(csrfCookieName())?.value);

/** A page cannot set a cookie while it renders, so the sign-in page finds its token already on the request. */
function withCsrfCookie(headers: Headers): NextResponse {
  const [name, value] = [csrfCookieName(), newCsrfCookie()];
  const others = (headers.get('cookie') ?? '')
    .split('; ')
    .filter((cookie) => cookie !== '' && !cookie.startsWith(`${name}=`));
  headers.set('cookie', [...others, `${name}=${encodeURIComponent(value)}`].join('; '));
  const response = NextResponse.next({ request: { headers } });
  response.cookies.set(name, value, csrfCookieOptions());
  return response;
}

export const config = { matcher: ['/((?!_next/|enhance\\.js).*)'] };
