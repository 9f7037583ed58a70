import type { Address } from './address';

/** What no way back leads to: doors for machines, and the ways in and out themselves. */
const NOWHERE = ['/api', '/sign-in', '/sign-out', '/invitation', '/preferences', '/_next'];

const LONGEST = 2_000;

/**
 * A page of this house somebody was on the way to, with its query and the place on it; null for anything else. Whatever a browser may take
 * for another house (two slashes, a backslash, signs that it drops) is none.
 */
export function wayBack(to: unknown): Address | null {
  if (typeof to !== 'string' || to.length > LONGEST || !/^\/(?![/\\])[!-~]*$/.test(to)) return null;
  if (to.includes('\\') || !URL.canParse(to, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(to, HERE);
  const isNowhere = NOWHERE.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return origin !== HERE || pathname.startsWith('//') || isNowhere ? null : (`${pathname}${search}${hash}` as Address);
}

/** A page that leads on to where somebody was going once what it asks for is done; the page alone where they went nowhere. */
export function leadingOn(page: Address, to: unknown): Address {
  const back = wayBack(to);
  return back === null ? page : `${page}${page.includes('?') ? '&' : '?'}to=${encodeURIComponent(back)}`;
}

/** Where the page somebody is on leads on to: the `to` of its address. */
export const onwardOf = (address: string): Address | null => wayBack(new URL(address, HERE).searchParams.get('to'));

/** Any will do: only what follows it is looked at. */
const HERE = 'http://here.invalid';
