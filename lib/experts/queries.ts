import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { aRound } from '@/lib/rounds/templates/working-copy';
import { trailOf } from '@/lib/trail/trail-of';
import { expertLifecycle } from './lifecycle';
import { EXPERTS_PER_PAGE, type ExpertListParams } from './list-params';
import { expertPolicy, rosterCities } from './policy';
import { expertsVisibleTo } from './visible-to';

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

export type ExpertDetail = NonNullable<Awaited<ReturnType<typeof expertDetail>>>;

/** An expert with the links on record, as this actor may see it; null when they may not. */
export async function expertDetail(actor: Actor, expertId: string) {
  const expert = await db.expert.findFirst({
    where: { AND: [{ id: expertId }, expertsVisibleTo(actor)] },
    include: {
      person: { select: { name: true, email: true } },
      conflicts: { orderBy: { recordedAt: 'desc' }, include: { organisation: { select: { name: true } } } },
    },
  });
  if (expert === null) return null;
  return {
    ...expert,
    trail: await trailOf('expert', expert.id),
    moves: openMoves(expertLifecycle, expertPolicy, actor, expert),
    mayUpdate: expertPolicy.update(actor, expert),
  };
}

/** The cities to whose roster the actor may add. */
export async function citiesToAddTo(actor: Actor) {
  return db.region.findMany({
    where: { id: { in: rosterCities(actor) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}

/** Categories that rounds of these cities have used: what an expert can be at home in. */
export async function knownCategories(cityIds: string[]) {
  return db.roundCategory.findMany({
    where: { round: { ...aRound, cityId: { in: cityIds } } },
    distinct: ['code'],
    orderBy: { code: 'asc' },
    select: { code: true, name: true },
  });
}
