import type { ExpertKind } from '@/lib/db/generated/enums';
import { seededHash } from '@/lib/kernel/seeded-hash';
import { areDisjoint, type KindQuota } from '@/lib/plans/stage-quotas';
import type { Places } from './exchange';
import type { Sides } from './sides';

export type ApplicationToAssign = {
  id: string;
  categoryId: string;
  /** Its lead and its partners. */
  organisationIds: readonly string[];
};

export type AvailableExpert = {
  id: string;
  kind: ExpertKind;
  /** The most applications this expert reads in all, existing assignments included. */
  capacity: number;
  /** Categories the expert knows; empty means all. A preference, not a ban. */
  categoryIds: readonly string[];
  /** The category of whose group on the panel the expert is, and the only one they read; '' of none, who read all. */
  groupCode: string;
  /** Organisations the expert must not judge. */
  blockedOrganisationIds: readonly string[];
};

export type ExpertAssignment = { applicationId: string; expertId: string };

export type AssignmentProblem = {
  applications: readonly ApplicationToAssign[];
  experts: readonly AvailableExpert[];
  /** How many experts read each application. */
  perApplication: number;
  /** Kept as they are; they count towards loads, quotas and `perApplication`. */
  existing: readonly ExpertAssignment[];
  quotas: readonly KindQuota[];
  /** Experts of whom at most one reads the same application. */
  apart: readonly (readonly string[])[];
  /** The greatest chance of any expert to read any one application, in basis points; null where nothing is drawn. */
  chanceCapBp: number | null;
  /** Decides between equally good answers; the same seed gives the same answer, whatever the order of the lists. */
  seed: string;
};

export type Unfilled = { applicationId: string; missing: number };
export type Assigned = { assignments: ExpertAssignment[]; unfilled: Unfilled[] };

/** What is worked on away from the server: the places, and what a flow cannot hold. */
export type AssignmentTask = { places: Places; sides: Sides; seed: string };
export type LaidOut = {
  task: AssignmentTask;
  /** The rows and columns of the tables. */
  applicationIds: string[];
  expertIds: string[];
  read: (reads: Uint8Array) => Assigned;
};

/**
 * Gives every application its experts: never one with a conflict, never beyond capacity. As many places as possible are
 * filled; where experts run short, applications lose alike and the seed decides which. For the places filled, the loads are
 * as even as possible (within one where nothing stands in the way), then the most categories are matched.
 *
 * Lays the problem out as flat tables for `assignPlaces`, here or in a thread; `read` says in ids what came of it.
 */
export function layOut(problem: AssignmentProblem): LaidOut {
  const applications = shuffled(problem.applications, problem.seed);
  const experts = shuffled(problem.experts, problem.seed);
  const shuffledProblem = { ...problem, applications, experts };
  const places = placesOf(shuffledProblem);
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
  return {
    task: { places, sides: sidesOf(shuffledProblem), seed: problem.seed },
    applicationIds: applications.map(({ id }) => id),
    expertIds: experts.map(({ id }) => id),
    read,
  };
}

function placesOf(problem: AssignmentProblem): Places {
  const { applications, experts, existing, perApplication, apart } = problem;
  const takenBy = Map.groupBy(existing, ({ applicationId }) => applicationId);
  const heldBy = Map.groupBy(existing, ({ expertId }) => expertId);
  const known = experts.map((expert) => ({
    ...expert,
    categories: new Set(expert.categoryIds),
    blocked: new Set(expert.blockedOrganisationIds),
  }));
  const fitness = new Uint8Array(applications.length * experts.length);
  applications.forEach(({ id, categoryId, organisationIds }, row) => {
    const taken = new Set(takenBy.get(id)?.map(({ expertId }) => expertId));
    const besides = new Set(apart.filter((some) => some.some((each) => taken.has(each))).flat());
    known.forEach(({ id: expertId, categories, blocked, groupCode }, column) => {
      if (organisationIds.some((each) => blocked.has(each)) || taken.has(expertId) || besides.has(expertId)) return;
      if (groupCode !== '' && groupCode !== categoryId) return;
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
    ...groupsOf(problem),
  };
}

/** Quotas that share no kind are groups of the flow itself; of others it knows nothing. */
function groupsOf(problem: AssignmentProblem): Pick<Places, 'groups' | 'group' | 'least'> {
  const { applications, experts, perApplication } = problem;
  const quotas = areDisjoint(problem.quotas) ? problem.quotas : [];
  const groups = quotas.length;
  const least = new Uint8Array(applications.length * (groups + 1));
  const readers = readersOf(problem);
  applications.forEach(({ id }, row) => {
    const taken = readers(id);
    let room = Math.max(0, perApplication - taken.length);
    quotas.forEach((quota, index) => {
      const lacking = Math.min(
        room,
        Math.max(0, quota.least - taken.filter(({ kind }) => quota.kinds.includes(kind)).length),
      );
      least[row * (groups + 1) + index + 1] = lacking;
      room -= lacking;
    });
  });
  const groupOf = ({ kind }: AvailableExpert): number => quotas.findIndex(({ kinds }) => kinds.includes(kind)) + 1;
  return { groups, group: Uint8Array.from(experts, groupOf), least };
}

function sidesOf(problem: AssignmentProblem): Sides {
  const { applications, experts, quotas, apart, chanceCapBp } = problem;
  const columnOf = new Map(experts.map(({ id }, column) => [id, column]));
  const columns = (ids: readonly string[]): number[] => ids.flatMap((each) => columnOf.get(each) ?? []);
  const readers = readersOf(problem);
  const sideQuotas = areDisjoint(quotas)
    ? []
    : quotas.map(({ kinds, least }) => ({
        among: experts.flatMap(({ kind }, column) => (kinds.includes(kind) ? [column] : [])),
        least: Uint8Array.from(applications, ({ id }) =>
          Math.max(0, least - readers(id).filter(({ kind }) => kinds.includes(kind)).length),
        ),
      }));
  return {
    quotas: sideQuotas,
    apart: apart.map(columns).filter((some) => some.length > 1),
    cap: chanceCapBp === null ? null : chanceCapBp / 10_000,
  };
}

/** Who of the panel reads an application already. */
function readersOf({ experts, existing }: AssignmentProblem): (applicationId: string) => AvailableExpert[] {
  const expertOf = new Map(experts.map((expert) => [expert.id, expert]));
  const takenBy = Map.groupBy(existing, ({ applicationId }) => applicationId);
  return (id) => (takenBy.get(id) ?? []).flatMap(({ expertId }) => expertOf.get(expertId) ?? []);
}

function shuffled<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  return items
    .map((item) => ({ item, key: seededHash(`${seed}|${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
