import 'server-only';
import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { isPerson, visitor, type Actor } from '@/lib/kernel/actor';
import type { Context } from '@/lib/kernel/command';
import { loadActor } from '@/lib/people/load-actor';
import { paths } from './paths';
import { clientAddress, receivedAtOf } from './request-facts';

/** next-auth's own name for its cookie: with the prefix when the site is served over TLS. */
export const sessionCookieName = (): string =>
  (process.env['NEXTAUTH_URL'] ?? '').startsWith('https://') ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

/** Who is asking, once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const sessionId = token === undefined ? null : await sessionIdIn(token);
  return sessionId === null ? visitor : ((await loadActor(sessionId, new Date())) ?? visitor);
});

/** For pages behind the sign-in. */
export async function signedInActor(): Promise<Actor & { personId: string }> {
  const actor = await currentActor();
  if (!isPerson(actor)) redirect(paths.signIn());
  return actor;
}

export async function commandContext(): Promise<Context> {
  const [actor, incoming, now] = [await currentActor(), await headers(), new Date()];
  return { actor, now, receivedAt: receivedAtOf(incoming, now), ip: clientAddress(incoming) };
}

async function sessionIdIn(token: string): Promise<string | null> {
  const secret = process.env['NEXTAUTH_SECRET'] ?? '';
  const payload = await decode({ token, secret }).catch(() => null);
  const sessionId = payload?.['sid'];
  return typeof sessionId === 'string' ? sessionId : null;
}
