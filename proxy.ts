import { type NextRequest, NextResponse } from 'next/server';
import { isStorable } from '@/lib/kernel/is-storable';
import { REQUEST_ID_HEADER, requestIdOf } from '@/lib/log/request-id';
import { paths } from '@/lib/paths/paths';
import { csrfCookieName, csrfCookieOptions, isOwnCsrfCookie, newCsrfCookie } from '@/lib/web/csrf';
import { hasWholeForm } from '@/lib/web/page-forms';
import { PATH_HEADER, RECEIVED_AT_HEADER } from '@/lib/web/request-facts';

/** Stamps the moment of arrival before any body is read, the path, and gives the request its id; sends addresses that nobody can read to where nothing is found. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!canBeRead(request)) return NextResponse.rewrite(new URL(paths.nowhere(), request.url));
  const headers = new Headers(request.headers);
  headers.set(RECEIVED_AT_HEADER, String(Date.now()));
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set(REQUEST_ID_HEADER, requestIdOf(request.headers));
  if (!(await hasWholeForm(request))) return new NextResponse(null, { status: 400 });
  if (request.nextUrl.pathname === paths.signIn() && !hasOwnCsrfCookie(request)) return withCsrfCookie(headers);
  return NextResponse.next({ request: { headers } });
}

/** No router decodes half of a sign, and no database holds NUL or half of a surrogate pair. */
function canBeRead({ url, nextUrl }: NextRequest): boolean {
  if (/%00/.test(url)) return false;
  try {
    return isStorable(decodeURIComponent(nextUrl.pathname));
  } catch {
    return false;
  }
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
