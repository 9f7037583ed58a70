import 'server-only';
import type { NextRequest } from 'next/server';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { visitor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { requestIdOf } from '@/lib/log/request-id';
import { writeTrouble } from '@/lib/log/write-log';
import { paths } from '@/lib/paths/paths';
import { signIn } from '@/lib/people/sign-in';
import { deskMark } from '@/lib/web/desk-mark';
import { leave } from '@/lib/web/leave';
import { plainPage } from '@/lib/web/plain/plain-page';
import { isAway } from '@/lib/web/plain/readiness';
import { withPlainBody } from '@/lib/web/plain-body';
import { clientAddress, isOverTls } from '@/lib/web/request-facts';
import { keepMarks, marksOf } from './device-cookie';
import { EMPTY } from './empty';
import { signedInTo } from './signed-in-to';

const SESSION_SECONDS = 7 * 24 * 3600;

/** Whose password was right in this request. */
type Opened = { sessionId: string | null };

/** The token carries nothing but the session id; every request checks it against our own table. */
const authOptions = (opened: Opened): NextAuthOptions => ({
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: paths.signIn(), signOut: paths.signOut(), error: paths.signIn() },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (credentials, request) => {
        const headers = new Headers(request.headers as Record<string, string>);
        const session = await openSession(credentials, headers);
        opened.sessionId = session?.id ?? null;
        return session;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user === undefined ? token : { sid: user.id }),
    session: ({ session }) => ({ expires: session.expires }),
    // Whatever stands in the form: a path of this site, or the site.
    redirect: ({ url, baseUrl }) =>
      URL.parse(url, baseUrl)?.origin === baseUrl ? new URL(url, baseUrl).href : baseUrl,
  },
  // Its own way out empties the cookie; the session has to end where it stands.
  events: { signOut: () => leave() },
});

/**
 * Next-auth, for a visitor by whatever host they came: whether its cookies are `Secure` is theirs, and where it leads them
 * is a path. An absolute address would be the public one, which our own policy forbids a form to reach from elsewhere.
 */
export async function authenticate(request: NextRequest, context: unknown): Promise<Response> {
  // It answers 500 to whoever only reads where one signs in.
  if (request.method === 'GET' && request.nextUrl.pathname.includes('/callback/'))
    return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const read = await withPlainBody(request);
  if (read === null) return plainPage(request, 'broken');
  const opened: Opened = { sessionId: null };
  const options = { ...authOptions(opened), useSecureCookies: isOverTls(request.headers) };
  const answer = await (NextAuth(options) as (request: Request, context: unknown) => Promise<Response>)(read, context);
  // The request in which it was noticed: nobody's password was wrong.
  if (isAway()) return plainPage(request, 'away');
  if (opened.sessionId !== null)
    answer.headers.append('set-cookie', `${deskMark}=1; Path=/; Max-Age=${SESSION_SECONDS}; SameSite=Lax`);
  const target = URL.parse(answer.headers.get('location') ?? '');
  if (target !== null) {
    const to = `${target.pathname}${target.search}`;
    const { sessionId } = opened;
    answer.headers.set('location', sessionId === null ? to : await signedInTo(sessionId, to));
  }
  return answer;
}

async function openSession(credentials: Partial<Record<string, string>> | undefined, headers: Headers) {
  const input = {
    email: credentials?.['email'] ?? '',
    password: credentials?.['password'] ?? '',
    userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
    marks: await marksOf(headers),
  };
  // Nothing was tried: the page says so by this word, and no try is counted.
  if (input.email.trim() === '' || input.password === '') throw new Error(EMPTY);
  try {
    const opened = await signIn(input, { actor: visitor, now: new Date(), ip: clientAddress(headers) });
    if (opened.sessionId === null) return null;
    if (opened.marks !== null) await keepMarks(headers, opened.marks);
    return { id: opened.sessionId };
  } catch (error) {
    if (error instanceof Refusal) return null;
    // Next-auth would write the words of an error into the address.
    writeTrouble(error, { request: requestIdOf(headers), digest: undefined, method: 'POST', path: paths.signIn() });
    throw new Error('Signin');
  }
}
