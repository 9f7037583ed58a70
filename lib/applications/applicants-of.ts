import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';

/**
 * The organisations with applications to a round in these states, each once with its applications. Whoever handed in is
 * written to, or whoever is still writing.
 */
export async function applicantsOf(tx: Tx, round: { id: string }, statuses: readonly ApplicationStatus[]) {
  const applications = await tx.application.findMany({
    where: { roundId: round.id, status: { in: [...statuses] } },
    orderBy: { id: 'asc' },
    select: {
      status: true,
      title: true,
      createdById: true,
      submittedById: true,
      organisationId: true,
      organisation: { select: { name: true, contactEmail: true, contactName: true } },
    },
  });
  return [...Map.groupBy(applications, ({ organisationId }) => organisationId).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const submittedById = own.find((each) => each.submittedById !== null)?.submittedById ?? first.createdById;
    return [{ organisation: first.organisation, submittedById, applications: own }];
  });
}
