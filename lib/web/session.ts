import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { type Actor, isPerson, visitor } from '@/lib/kernel/actor';
import type { Context } from '@/lib/kernel/command';
import { requestIdOf } from '@/lib/log/request-id';
import type { Debt } from '@/lib/people/entering/debts';
import { type Entrant, loadActor } from '@/lib/people/load-actor';
import { actingAs, actingFirst, type Capacity, capacitiesOf } from './acting/capacities';
import { chosenCapacity } from './acting/current-capacity';
import { currentAddress, currentPath } from './current-path';
import { deskMark } from './desk-mark';
import { actorFrom } from './networks/withheld';
import { onceARequest } from './once-a-request';
import { clientAddress, isOverTls, receivedAtOf } from './request-facts';
import { settledAt, settleFor, signInFor } from './way-back';

/** next-auth's own name for its cookie: with the prefix for a visitor who came over TLS. */
const sessionCookieName = (headers: Headers): string =>
  isOverTls(headers) ? '__Secure-next-auth.session-token' : 'next-auth.session-token';

/** The session this browser holds, whether or not it opens anything still. */
export async function heldSession(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName(await headers()))?.value;
  return token === undefined ? null : sessionIdIn(token);
}

/** Takes the session out of the browser. */
export async function forgetSession(): Promise<void> {
  const kept = await cookies();
  kept.delete(sessionCookieName(await headers()));
  kept.delete(deskMark);
}

/** Whether this browser has signed in, as its mark says: enough to lead to the desk, which asks who it is. */
export const isFromDesk = async (): Promise<boolean> => (await cookies()).has(deskMark);

const entrant = onceARequest(async (): Promise<Entrant & { isWithheld: boolean }> => {
  const sessionId = await heldSession();
  const nobody = { ...visitor, owes: null, offices: {}, unread: 0 };
  const whoever = sessionId === null ? nobody : ((await loadActor(sessionId, new Date())) ?? nobody);
  return actorFrom(whoever, clientAddress(await headers()));
});

/** Who is asking, once per request. Whoever owes something yet is a visitor, but where it is settled. */
export const currentActor = onceARequest(async (): Promise<Actor> => {
  const { owes, offices: _offices, unread: _unread, isWithheld: _isWithheld, ...actor } = await entrant();
  const isHere = owes === null || (await currentPath()) === settledAt[owes];
  return isHere ? actingFirst(actor, await chosenCapacity()) : { ...visitor, sessionId: actor.sessionId };
});

/** Everything whoever is asking acts as, and what they chose of it. */
export async function currentCapacities(): Promise<{ all: Capacity[]; acting: Capacity | undefined }> {
  const all = capacitiesOf(await currentActor(), (await entrant()).offices);
  return { all, acting: actingAs(all, await chosenCapacity()) };
}

/** How many letters to whoever is asking are unread, counted to a hundred. */
export const unreadLetters = async (): Promise<number> => (await entrant()).unread;

/** What whoever is asking still owes. */
export const currentDebt = async (): Promise<Debt | null> => (await entrant()).owes;

/** Whether an office is withheld from whoever is asking because of where they are. */
export const isOfficeWithheld = async (): Promise<boolean> => (await entrant()).isWithheld;

/** For pages behind the sign-in, which leads back to the page that was asked for. */
export async function signedInActor(): Promise<Actor & { personId: string }> {
  const actor = await currentActor();
  if (isPerson(actor)) return actor;
  const [owes, to] = [await currentDebt(), await currentAddress()];
  redirect(owes === null ? signInFor(to) : settleFor(owes, to));
}

export async function commandContext(): Promise<Context> {
  const [actor, incoming, now] = [await currentActor(), await headers(), new Date()];
  return {
    actor,
    now,
    receivedAt: receivedAtOf(incoming, now),
    ip: clientAddress(incoming),
    requestId: requestIdOf(incoming),
  };
}

/**
 * Who this request comes from, asked again later without counting as a sign of life: what an answer that goes on for
 * minutes goes by.
 */
export async function actorLater(): Promise<(now: Date) => Promise<Actor>> {
  const [sessionId, address, capacity] = [await heldSession(), clientAddress(await headers()), await chosenCapacity()];
  return async (now) => {
    const whoever = sessionId === null ? null : await loadActor(sessionId, now, { asks: false });
    if (whoever === null || whoever.owes !== null) return visitor;
    return actingFirst(actorFrom(whoever, address), capacity);
  };
}

/** Opening a token derives its key anew each time; whoever clicks through ten pages need not pay for it ten times. */
const opened = new Map<string, { sessionId: string | null; until: number }>();
const MOST_OPENED = 5_000;

async function sessionIdIn(token: string): Promise<string | null> {
  const known = opened.get(token);
  if (known !== undefined && known.until > Date.now()) return known.sessionId;
  const secret = process.env['NEXTAUTH_SECRET'] ?? '';
  const payload = await decode({ token, secret }).catch(() => null);
  const sessionId = typeof payload?.['sid'] === 'string' ? payload['sid'] : null;
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(token, { sessionId, until: Number(payload?.['exp'] ?? 0) * 1000 });
  return sessionId;
}
