import 'server-only';
import type { Tx } from '@/lib/db/client';
import { refuseIf } from '@/lib/kernel/refusal';

/**
 * An organisation always has an owner. The row lock lets two owners who remove each other at once wait for one another.
 * @throws Refusal 'refused' when nobody but this member is one.
 */
export async function keepAnOwner(tx: Tx, member: { id: string; organisationId: string }): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${member.organisationId} FOR UPDATE`;
  const others = await tx.organisationMember.count({
    where: { organisationId: member.organisationId, leftAt: null, roles: { has: 'OWNER' }, id: { not: member.id } },
  });
  refuseIf(others === 0 ? [{ code: 'organisations.problems.lastOwner' }] : []);
}
