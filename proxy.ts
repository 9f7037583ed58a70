import { NextResponse, type NextRequest } from 'next/server';
import { RECEIVED_AT_HEADER } from '@/lib/web/request-facts';

/** Stamps the moment of arrival before any body is read, and turns away addresses that no database can hold. */
export function proxy(request: NextRequest): NextResponse {
  if (/%00/i.test(request.url)) return new NextResponse(null, { status: 404 });
  const headers = new Headers(request.headers);
  headers.set(RECEIVED_AT_HEADER, String(Date.now()));
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/((?!_next/).*)'] };
