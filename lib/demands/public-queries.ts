import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { publicRowSelect } from './lists/public-list';
import { isPublic } from './rules';

/** A published demand, or where it was merged into; null for everything that is not public. */
export async function publicDemand(demandId: string) {
  const demand = await db.demand.findUnique({
    where: { id: demandId },
    select: {
      ...publicRowSelect,
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
