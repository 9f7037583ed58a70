import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { trailOf } from '@/lib/trail/trail-of';
import { expertLifecycle } from './lifecycle';
import { expertPolicy, rosterCities } from './policy';
import { expertsVisibleTo } from './visible-to';

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
  return db.planCategory.findMany({
    where: { plan: { round: { cityId: { in: cityIds } } } },
    distinct: ['code'],
    orderBy: { code: 'asc' },
    select: { code: true, name: true },
  });
}
