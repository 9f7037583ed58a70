import { type Actor, isAdministratorRole } from '@/lib/kernel/actor';
import { networksIn } from './networks';

type IsWithin = (address: string) => boolean;

/**
 * From where administrators may work (domain E.1 SEC-12): `ADMIN_ADDRESSES` ('10.1.0.0/16, 2001:db8::/48'); empty, from
 * everywhere. @throws Error when it cannot be followed
 */
export function administratorsWithin(env: Readonly<Record<string, string | undefined>>): IsWithin {
  const written = (env['ADMIN_ADDRESSES'] ?? '').trim();
  return written === '' ? () => true : networksIn('ADMIN_ADDRESSES', written);
}

let read: IsWithin | undefined;

/** That of this process. */
const isForAdministrators: IsWithin = (address) => (read ??= administratorsWithin(process.env))(address);

/**
 * Somebody as what they are where they are: outside the networks named an administrator is one who holds no such office, so
 * that no page, file or act of theirs is found. Whatever else they hold stays.
 */
export function actorFrom<Whoever extends Actor>(
  actor: Whoever,
  address: string,
  isWithin = isForAdministrators,
): Whoever & { isWithheld: boolean } {
  const grants = actor.grants.filter(({ role }) => !isAdministratorRole(role));
  const isWithheld = grants.length < actor.grants.length && !isWithin(address);
  return isWithheld ? { ...actor, grants, isWithheld } : { ...actor, isWithheld };
}
