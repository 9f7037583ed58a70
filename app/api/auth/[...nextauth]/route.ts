import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/web/auth-options';
import { withPlainBody } from '@/lib/web/plain-body';

const auth = NextAuth(authOptions) as (request: Request, context: unknown) => Promise<Response>;

/** Anyone may enter: this is where people become somebody. */
async function enter(request: NextRequest, context: unknown): Promise<Response> {
  // It answers 500 to whoever only reads where one signs in.
  if (request.method === 'GET' && request.nextUrl.pathname.includes('/callback/'))
    return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const read = await withPlainBody(request);
  return read === null ? new Response(null, { status: 400 }) : auth(read, context);
}

export { enter as GET, enter as POST };
