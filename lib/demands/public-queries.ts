import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { belowRegion, categoriesIn } from './calls/categories';
import { matching } from './claims/matching';
import { DEMANDS_PER_PAGE, type PublicDemandParams } from './list-params';
import { isPublic, publicStatuses, unmetStatuses } from './rules';

const publicFacts = {
  id: true,
  number: true,
  status: true,
  publicTitle: true,
  affectedCount: true,
  publishedAt: true,
  category: { select: { code: true, name: true } },
  region: { select: { id: true, name: true } },
  _count: { select: { merged: true } },
} satisfies Prisma.DemandSelect;

/** One page of published demands, newest first. Public words only: nothing of whoever raised them. */
export async function publicDemands({ q, status, category, region, exact, page }: PublicDemandParams) {
  const where: Prisma.DemandWhereInput = {
    AND: [
      { status: { in: [...statusesOf(status)] } },
      category === undefined ? {} : { category: { code: category } },
      await belowRegion(region, exact),
      matching(q, 'publicTitle'),
    ],
  };
  const [total, rows, categories] = await Promise.all([
    db.demand.count({ where }),
    db.demand.findMany({
      where,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * DEMANDS_PER_PAGE,
      take: DEMANDS_PER_PAGE,
      select: publicFacts,
    }),
    categoriesIn({ publishedAt: { not: null } }),
  ]);
  return {
    total,
    rows: rows.map(({ _count, publicTitle: title, ...row }) => ({ ...row, title, raisedBy: _count.merged + 1 })),
    categories,
  };
}

const statusesOf = (status: PublicDemandParams['status']) => {
  if (status === undefined) return publicStatuses;
  return status === 'UNMET' ? unmetStatuses : [status];
};

/** A published demand, or where it was merged into; null for everything that is not public. */
export async function publicDemand(demandId: string) {
  const demand = await db.demand.findUnique({
    where: { id: demandId },
    select: {
      ...publicFacts,
      version: true,
      cityId: true,
      publicProblem: true,
      publicOutcome: true,
      call: { select: { id: true, title: true } },
      claims: {
        where: { releasedAt: null },
        select: { claimedAt: true, organisation: { select: { id: true, name: true } } },
      },
      mergedInto: { select: { id: true, status: true } },
    },
  });
  if (demand === null) return null;
  const { mergedInto, claims, _count, publicTitle, publicProblem, publicOutcome, ...facts } = demand;
  if (mergedInto !== null) return isPublic(mergedInto.status) ? { mergedIntoId: mergedInto.id } : null;
  if (!isPublic(facts.status)) return null;
  return {
    ...facts,
    mergedIntoId: null,
    title: publicTitle,
    problem: publicProblem,
    outcome: publicOutcome,
    raisedBy: _count.merged + 1,
    claim: claims[0] ?? null,
  };
}

/** Verified organisations in whose name the actor may claim a demand. */
export async function organisationsToClaimFor(actor: Actor) {
  const owned = actor.memberships
    .filter(({ roles }) => roles.includes('OWNER'))
    .map(({ organisationId }) => organisationId);
  if (owned.length === 0) return [];
  return db.organisation.findMany({
    where: { id: { in: owned }, status: 'VERIFIED' },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
