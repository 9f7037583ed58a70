import { type Address, paths } from '@/lib/paths/paths';
import type { Debt } from '@/lib/people/entering/debts';

/** What no way back leads to: doors for machines, and the ways in and out themselves. */
const NOWHERE = ['/api', '/sign-in', '/sign-out', '/preferences', '/_next'];

const LONGEST = 2_000;

/**
 * A page of this house somebody was on the way to, with its query; null for anything else. Whatever a browser may take
 * for another house (two slashes, a backslash, signs that it drops) is none.
 */
export function wayBack(to: unknown): Address | null {
  if (typeof to !== 'string' || to.length > LONGEST || !/^\/(?![/\\])[!-~]*$/.test(to)) return null;
  if (to.includes('\\') || !URL.canParse(to, HERE)) return null;
  const { origin, pathname, search } = new URL(to, HERE);
  const isNowhere = NOWHERE.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return origin !== HERE || pathname.startsWith('//') || isNowhere ? null : (`${pathname}${search}` as Address);
}

/** The sign-in that leads on to where somebody was going. */
export function signInFor(to: unknown): string {
  const back = wayBack(to);
  return `${paths.signIn()}?asked=1${back === null ? '' : `&to=${encodeURIComponent(back)}`}`;
}

/** Where what is still owed after the password is settled, on the way to somewhere. */
export function settleFor(debt: Debt, to: unknown): Address {
  const back = wayBack(to);
  return `${settledAt[debt]}${back === null ? '' : `?to=${encodeURIComponent(back)}`}`;
}

export const settledAt: Record<Debt, Address> = {
  code: paths.enterCode(),
  password: paths.ownPassword(),
  secondFactor: paths.secondFactor(),
};

/** Where the page somebody is on leads on to: the `to` of its address. */
export const onwardOf = (address: string): Address | null => wayBack(new URL(address, HERE).searchParams.get('to'));

/** After a refused try next-auth says no more where to; its cookie does, as a whole address. */
export function wantedBefore(address: string | undefined): Address | null {
  if (address === undefined || !URL.canParse(address)) return wayBack(address);
  const { pathname, search } = new URL(address);
  return wayBack(`${pathname}${search}`);
}

/** Any will do: only what follows it is looked at. */
const HERE = 'http://here.invalid';
