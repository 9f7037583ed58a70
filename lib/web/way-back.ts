import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { leadingOn, wayBack } from '@/lib/paths/way-back';
import type { Debt } from '@/lib/people/entering/debts';

/** The sign-in that leads on to where somebody was going. */
export const signInFor = (to: unknown): Address => leadingOn(`${paths.signIn()}?asked=1`, to);

/** The sign-in after a password was set, and on from there. */
export const signInWithNewPassword = (to: unknown): Address => leadingOn(`${paths.signIn()}?done=password`, to);

/** Where what is still owed after the password is settled, on the way to somewhere. */
export const settleFor = (debt: Debt, to: unknown): Address => leadingOn(settledAt[debt], to);

export const settledAt: Record<Debt, Address> = {
  code: paths.enterCode(),
  password: paths.ownPassword(),
  secondFactor: paths.secondFactor(),
};

/** After a refused try next-auth says no more where to; its cookie does, as a whole address. */
export function wantedBefore(address: string | undefined): Address | null {
  if (address === undefined || !URL.canParse(address)) return wayBack(address);
  const { pathname, search } = new URL(address);
  return wayBack(`${pathname}${search}`);
}
