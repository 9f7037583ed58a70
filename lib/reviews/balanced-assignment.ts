import { seededHash } from '@/lib/kernel/seeded-hash';

export type ApplicationToAssign = { id: string; categoryId: string; organisationId: string };

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

type Application = ApplicationToAssign & { readers: Set<Expert>; taken: Set<string> };
type Expert = { id: string; index: number; room: number; load: number; categories: Set<string>; blocked: Set<string> };
type Step = { from: Step | null; application: Application; expert: Expert; cost: number };

/** Larger than any sum of loads: knowing the category goes before evenness. */
const FOREIGN_CATEGORY_COST = 1_000_000;

/**
 * Gives every application its experts: never one with a conflict, never beyond capacity. As many places as possible are
 * filled; where experts run short, applications lose alike and the seed decides which. For the places filled, the most
 * categories are matched, then the loads are as even as possible (within one where nothing stands in the way).
 * Found as a flow of least cost: each place takes the cheapest chain of reassignments.
 */
export function assignBalanced(problem: AssignmentProblem): {
  assignments: ExpertAssignment[];
  unfilled: { applicationId: string; missing: number }[];
} {
  const experts = expertsOf(problem);
  const applications = applicationsOf(problem);
  const places = applications.map((application) => Math.max(0, problem.perApplication - application.taken.size));
  // Round by round, so that when places run short every application loses alike.
  for (let round = 0; round < Math.max(0, ...places); round += 1) {
    applications.forEach((application, index) => {
      if (round < (places[index] ?? 0)) fillOnePlace(application, applications, experts);
    });
  }
  return {
    assignments: applications.flatMap(({ id, readers }) =>
      [...readers].map((expert) => ({ applicationId: id, expertId: expert.id })),
    ),
    unfilled: applications
      .map(({ id, readers }, index) => ({ applicationId: id, missing: (places[index] ?? 0) - readers.size }))
      .filter(({ missing }) => missing > 0),
  };
}

/** Shortest chain application → expert → application … → expert with room (Bellman-Ford over the experts), then walked back. */
function fillOnePlace(start: Application, applications: readonly Application[], experts: readonly Expert[]): void {
  const best: (Step | undefined)[] = experts.map((expert) =>
    mayRead(expert, start) ? { from: null, application: start, expert, cost: costOf(expert, start) } : undefined,
  );
  let changed = experts.filter(({ index }) => best[index]);
  while (changed.length > 0) {
    const improved = new Set<Expert>();
    for (const giver of changed) {
      for (const application of applications) {
        const from = best[giver.index];
        if (!from || !application.readers.has(giver)) continue;
        const released = from.cost - costOf(giver, application);
        for (const taker of experts) {
          const cost = released + costOf(taker, application);
          if (cost >= (best[taker.index]?.cost ?? Infinity) || !mayRead(taker, application)) continue;
          best[taker.index] = { from, application, expert: taker, cost };
          improved.add(taker);
        }
      }
    }
    changed = [...improved];
  }
  const end = cheapestEnd(best);
  if (end) walkBack(end);
}

function cheapestEnd(best: readonly (Step | undefined)[]): Step | undefined {
  const price = (step: Step): number => step.cost + step.expert.load;
  return best.reduce<Step | undefined>((cheapest, step) => {
    if (!step || step.expert.load >= step.expert.room) return cheapest;
    return cheapest && price(cheapest) <= price(step) ? cheapest : step;
  }, undefined);
}

/** Every expert on the chain takes the step's application and passes on the one the next step took from them. */
function walkBack(end: Step): void {
  end.expert.load += 1;
  for (let step: Step | null = end; step; step = step.from) {
    if (step.from) step.application.readers.delete(step.from.expert);
    step.application.readers.add(step.expert);
  }
}

function mayRead(expert: Expert, application: Application): boolean {
  return (
    !application.readers.has(expert) &&
    !application.taken.has(expert.id) &&
    !expert.blocked.has(application.organisationId)
  );
}

function costOf(expert: Expert, application: Application): number {
  return expert.categories.size === 0 || expert.categories.has(application.categoryId) ? 0 : FOREIGN_CATEGORY_COST;
}

function expertsOf({ experts, existing, seed }: AssignmentProblem): Expert[] {
  return shuffled(experts, seed).map((expert, index) => ({
    id: expert.id,
    index,
    room: expert.capacity,
    load: existing.filter(({ expertId }) => expertId === expert.id).length,
    categories: new Set(expert.categoryIds),
    blocked: new Set(expert.blockedOrganisationIds),
  }));
}

function applicationsOf({ applications, existing, seed }: AssignmentProblem): Application[] {
  return shuffled(applications, seed).map((application) => ({
    ...application,
    readers: new Set(),
    taken: new Set(
      existing.filter(({ applicationId }) => applicationId === application.id).map(({ expertId }) => expertId),
    ),
  }));
}

function shuffled<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  return items
    .map((item) => ({ item, key: seededHash(`${seed}|${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
