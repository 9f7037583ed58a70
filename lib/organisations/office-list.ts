import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { ORGANISATIONS_PER_PAGE, type OrganisationListParams } from './list-params';
import { officeSeesOrganisation } from './sees';

/** One page of the organisations of the actor's regions, with the number of all that match. */
export async function officeOrganisations(
  actor: Actor,
  { q, status, type, sort, order, page }: OrganisationListParams,
) {
  const where: Prisma.OrganisationWhereInput = {
    AND: [
      officeSeesOrganisation.where(actor),
      status === undefined ? {} : { status },
      type === undefined ? {} : { type },
      q === ''
        ? {}
        : { OR: [{ name: { contains: q, mode: 'insensitive' } }, { uscc: { startsWith: q.toUpperCase() } }] },
    ],
  };
  const [total, rows] = await Promise.all([
    db.organisation.count({ where }),
    db.organisation.findMany({
      where,
      orderBy: [{ [sort]: order }, { id: 'asc' }],
      skip: (page - 1) * ORGANISATIONS_PER_PAGE,
      take: ORGANISATIONS_PER_PAGE,
      select: {
        id: true,
        name: true,
        uscc: true,
        type: true,
        status: true,
        updatedAt: true,
        region: { select: { name: true } },
      },
    }),
  ]);
  return { total, rows };
}

/** How many organisations the actor's regions have, and how many of them wait to be verified. */
export async function pendingCount(actor: Actor): Promise<{ count: number; pending: number }> {
  const groups = await db.organisation.groupBy({
    by: ['status'],
    where: officeSeesOrganisation.where(actor),
    _count: true,
  });
  return {
    count: groups.reduce((sum, group) => sum + group._count, 0),
    pending: groups.find((group) => group.status === 'PENDING')?._count ?? 0,
  };
}
