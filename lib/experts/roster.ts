import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { EXPERTS_PER_PAGE, type ExpertListParams } from './list-params';
import { rosterCities } from './sees';

/** One page of the rosters the actor keeps, with the number of all that match. */
export async function expertList(actor: Actor, { q, status, page }: ExpertListParams) {
  const where: Prisma.ExpertWhereInput = {
    cityId: { in: rosterCities(actor) },
    ...(status === undefined ? {} : { status }),
    ...(q === '' ? {} : { OR: [{ person: { name: { contains: q } } }, { employer: { contains: q } }] }),
  };
  const [total, rows] = await Promise.all([
    db.expert.count({ where }),
    db.expert.findMany({
      where,
      orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * EXPERTS_PER_PAGE,
      take: EXPERTS_PER_PAGE,
      select: {
        id: true,
        employer: true,
        title: true,
        status: true,
        categoryCodes: true,
        person: { select: { name: true } },
        _count: { select: { conflicts: { where: { endedAt: null } } } },
      },
    }),
  ]);
  return {
    total,
    rows: rows.map(({ person, _count, ...row }) => ({ ...row, name: person.name, conflicts: _count.conflicts })),
  };
}
