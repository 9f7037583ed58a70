import { seededHash } from '@/lib/kernel/seeded-hash';
import type { Places } from './exchange';

export type ApplicationToAssign = {
  id: string;
  categoryId: string;
  /** Its lead and its partners. */
  organisationIds: readonly string[];
};

export type AvailableExpert = {
  id: string;
  /** The most applications this expert reads in all, existing assignments included. */
  capacity: number;
  /** Categories the expert knows; empty means all. A preference, not a ban. */
  categoryIds: readonly string[];
  /** Organisations the expert must not judge. */
  blockedOrganisationIds: readonly string[];
};

export type ExpertAssignment = { applicationId: string; expertId: string };

export type AssignmentProblem = {
  applications: readonly ApplicationToAssign[];
  experts: readonly AvailableExpert[];
  /** How many experts read each application. */
  perApplication: number;
  /** Kept as they are; they count towards loads and towards `perApplication`. */
  existing: readonly ExpertAssignment[];
  /** Decides between equally good answers; the same seed gives the same answer, whatever the order of the lists. */
  seed: string;
};

export type Assigned = {
  assignments: ExpertAssignment[];
  unfilled: { applicationId: string; missing: number }[];
};

/**
 * Gives every application its experts: never one with a conflict, never beyond capacity. As many places as possible are
 * filled; where experts run short, applications lose alike and the seed decides which. For the places filled, the loads are
 * as even as possible (within one where nothing stands in the way), then the most categories are matched.
 *
 * Lays the problem out as flat tables for `fillPlaces`, here or in a thread; `read` says in ids what came of it.
 */
export function layOut(problem: AssignmentProblem): { places: Places; read: (reads: Uint8Array) => Assigned } {
  const applications = shuffled(problem.applications, problem.seed);
  const experts = shuffled(problem.experts, problem.seed);
  const places = placesOf({ ...problem, applications, experts });
  const read = (reads: Uint8Array): Assigned => {
    const given = applications.map(({ id: applicationId }, row) =>
      experts
        .filter((_, column) => reads[row * experts.length + column] === 1)
        .map(({ id: expertId }) => ({ applicationId, expertId })),
    );
    const unfilled = applications
      .map(({ id }, row) => ({ applicationId: id, missing: (places.wanted[row] ?? 0) - (given[row]?.length ?? 0) }))
      .filter(({ missing }) => missing > 0);
    return { assignments: given.flat(), unfilled };
  };
  return { places, read };
}

function placesOf({ applications, experts, existing, perApplication }: AssignmentProblem): Places {
  const takenBy = Map.groupBy(existing, ({ applicationId }) => applicationId);
  const heldBy = Map.groupBy(existing, ({ expertId }) => expertId);
  const known = experts.map((expert) => ({
    categories: new Set(expert.categoryIds),
    blocked: new Set(expert.blockedOrganisationIds),
  }));
  const fitness = new Uint8Array(applications.length * experts.length);
  applications.forEach(({ id, categoryId, organisationIds }, row) => {
    const taken = new Set(takenBy.get(id)?.map(({ expertId }) => expertId));
    known.forEach(({ categories, blocked }, column) => {
      if (organisationIds.some((each) => blocked.has(each)) || taken.has(experts[column]?.id ?? '')) return;
      fitness[row * experts.length + column] = categories.size === 0 || categories.has(categoryId) ? 1 : 2;
    });
  });
  return {
    applications: applications.length,
    experts: experts.length,
    wanted: Uint16Array.from(applications, ({ id }) => Math.max(0, perApplication - (takenBy.get(id)?.length ?? 0))),
    fitness,
    capacity: Uint16Array.from(experts, ({ capacity }) => capacity),
    load: Uint16Array.from(experts, ({ id }) => heldBy.get(id)?.length ?? 0),
  };
}

function shuffled<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  return items
    .map((item) => ({ item, key: seededHash(`${seed}|${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
