import fc from 'fast-check';
import {
  type Assigned,
  type AssignmentProblem,
  type AvailableExpert,
  layOut,
} from '@/lib/reviews/assigning/balanced-assignment';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';

export function assignBalanced(problem: AssignmentProblem): Assigned {
  const { task, read } = layOut(problem);
  return read(fillPlaces(task.places));
}

export function expert(id: string, changes: Partial<AvailableExpert> = {}): AvailableExpert {
  return { id, kind: 'OTHER', capacity: 99, categoryIds: [], groupCode: '', blockedOrganisationIds: [], ...changes };
}

export function applications(count: number, categoryId = 'ELDER'): AssignmentProblem['applications'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    categoryId,
    organisationIds: [`o${index % 4}`],
  }));
}

/** Nothing but places, conflicts and capacities. */
export const noSides = { quotas: [], apart: [], chanceCapBp: null };

export function solve(changes: Partial<AssignmentProblem>): Assigned {
  return assignBalanced({
    applications: [],
    experts: [],
    perApplication: 1,
    existing: [],
    ...noSides,
    seed: 's',
    ...changes,
  });
}

export function loads(experts: readonly AvailableExpert[], assignments: readonly { expertId: string }[]): number[] {
  return experts.map(({ id }) => assignments.filter(({ expertId }) => expertId === id).length);
}

export const anyProblem: fc.Arbitrary<AssignmentProblem> = fc.record({
  applications: fc
    .array(
      fc.record({
        categoryId: fc.constantFrom('A', 'B'),
        organisationIds: fc.subarray(['o1', 'o2', 'o3'], { minLength: 1, maxLength: 2 }),
      }),
      {
        maxLength: 12,
      },
    )
    .map((list) => list.map((application, index) => ({ id: `a${index}`, ...application }))),
  experts: fc
    .array(
      fc.record({
        kind: fc.constantFrom('FINANCE' as const, 'ACADEMIA' as const, 'OTHER' as const),
        groupCode: fc.constant(''),
        capacity: fc.integer({ min: 0, max: 6 }),
        categoryIds: fc.subarray(['A', 'B']),
        blockedOrganisationIds: fc.subarray(['o1', 'o2', 'o3'], { maxLength: 2 }),
      }),
      { maxLength: 6 },
    )
    .map((list) => list.map((each, index) => ({ id: `e${index}`, ...each }))),
  perApplication: fc.integer({ min: 0, max: 4 }),
  existing: fc.uniqueArray(
    fc.record({ applicationId: fc.constantFrom('a0', 'a1', 'a2'), expertId: fc.constantFrom('e0', 'e1', 'gone') }),
    {
      maxLength: 3,
      selector: (pair) => JSON.stringify(pair),
    },
  ),
  quotas: fc.constant([]),
  apart: fc.constant([]),
  chanceCapBp: fc.constant(null),
  seed: fc.string(),
});

export type Pair = { applicationId: string; expertId: string };

/** Every set of allowed pairs, by brute force. */
export function allAnswers({ applications: list, experts, perApplication }: AssignmentProblem): Pair[][] {
  const allowed = list.flatMap(({ id, organisationIds }) =>
    experts
      .filter(({ blockedOrganisationIds }) => !organisationIds.some((each) => blockedOrganisationIds.includes(each)))
      .map((each) => ({ applicationId: id, expertId: each.id })),
  );
  const sets = allowed.reduce<Pair[][]>(
    (answers, pair) => answers.flatMap((answer) => [answer, [...answer, pair]]),
    [[]],
  );
  return sets.filter(
    (answer) =>
      list.every(({ id }) => answer.filter(({ applicationId }) => applicationId === id).length <= perApplication) &&
      experts.every(({ id, capacity }) => answer.filter(({ expertId }) => expertId === id).length <= capacity),
  );
}

export function placesOf({ applications: list }: AssignmentProblem, answer: readonly Pair[]): number[] {
  return list.map(({ id }) => answer.filter(({ applicationId }) => applicationId === id).length);
}

/** Unevenness and matches missed, both negative: the earlier figure decides. */
export function worth({ applications: list, experts }: AssignmentProblem, answer: readonly Pair[]): number[] {
  const foreign = answer.filter(({ applicationId, expertId }) => {
    const categoryId = list.find(({ id }) => id === applicationId)?.categoryId ?? '';
    const known = experts.find(({ id }) => id === expertId)?.categoryIds ?? [];
    return known.length > 0 && !known.includes(categoryId);
  });
  return [0 - loads(experts, answer).reduce((sum, load) => sum + load * load, 0), 0 - foreign.length];
}

export function compare(a: number[], b: number[]): number {
  return a.map((figure, index) => figure - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
