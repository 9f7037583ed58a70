import 'server-only';
import type { Tx } from '@/lib/db/client';

export async function expertById(tx: Tx, { expertId }: { expertId: string }) {
  return tx.expert.findUnique({ where: { id: expertId } });
}

/** Organisations on which an expert may never judge: a recorded conflict, or the expert belongs to them. */
export async function blockedOrganisations(tx: Tx, expertIds: string[]): Promise<Map<string, Set<string>>> {
  const [conflicts, memberships] = await Promise.all([
    tx.conflictOfInterest.findMany({
      where: { expertId: { in: expertIds }, endedAt: null },
      select: { expertId: true, organisationId: true },
    }),
    tx.expert.findMany({
      where: { id: { in: expertIds } },
      select: {
        id: true,
        person: { select: { memberships: { where: { leftAt: null }, select: { organisationId: true } } } },
      },
    }),
  ]);
  const blocked = new Map<string, Set<string>>(expertIds.map((expertId) => [expertId, new Set()]));
  for (const { expertId, organisationId } of conflicts) blocked.get(expertId)?.add(organisationId);
  for (const { id, person } of memberships) {
    for (const { organisationId } of person.memberships) blocked.get(id)?.add(organisationId);
  }
  return blocked;
}
