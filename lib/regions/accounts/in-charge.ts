import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, isSecurityAdministratorAt, SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { inPlaces } from '../appointments/in-places';

/**
 * The accounts a security administrator keeps: all of them for whoever stands above all regions; else those that hold roles
 * within their own subtree and nothing elsewhere, because a disabled account is disabled everywhere.
 */
export function accountsInCharge(actor: Actor): Prisma.PersonWhereInput {
  const isSomebody: Prisma.PersonWhereInput = { id: { not: SYSTEM_PERSON_ID } };
  if (isSecurityAdministratorAt(actor, '/')) return isSomebody;
  const within = inPlaces(actor);
  return {
    AND: [
      isSomebody,
      { grants: { some: { AND: [{ revokedAt: null }, within] } } },
      { grants: { none: { AND: [{ revokedAt: null }, { NOT: within }] } } },
      { memberships: { none: { leftAt: null } } },
      { experts: { none: {} } },
    ],
  };
}
