import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { visitor } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import { signIn } from '@/lib/people/sign-in';
import { clientAddress } from './request-facts';

/** The token carries nothing but the session id; every request checks it against our own table. */
export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: 7 * 24 * 3600 },
  pages: { signIn: paths.signIn(), error: paths.signIn() },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: async (credentials, request) => {
        const headers = new Headers(request.headers as Record<string, string>);
        return openSession(credentials, headers);
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
};

async function openSession(credentials: Partial<Record<string, string>> | undefined, headers: Headers) {
  const input = {
    email: credentials?.['email'] ?? '',
    password: credentials?.['password'] ?? '',
    userAgent: (headers.get('user-agent') ?? '').slice(0, 300),
  };
  try {
    const { sessionId } = await signIn(input, { actor: visitor, now: new Date(), ip: clientAddress(headers) });
    return sessionId === null ? null : { id: sessionId };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
