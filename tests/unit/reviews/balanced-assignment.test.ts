import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssignmentProblem, type AvailableExpert, assignBalanced } from '@/lib/reviews/balanced-assignment';

function expert(id: string, changes: Partial<AvailableExpert> = {}): AvailableExpert {
  return { id, capacity: 99, categoryIds: [], blockedOrganisationIds: [], ...changes };
}

function applications(count: number, categoryId = 'ELDER'): AssignmentProblem['applications'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    categoryId,
    organisationId: `o${index % 4}`,
  }));
}

function solve(changes: Partial<AssignmentProblem>): ReturnType<typeof assignBalanced> {
  return assignBalanced({ applications: [], experts: [], perApplication: 1, existing: [], seed: 's', ...changes });
}

function loads(experts: readonly AvailableExpert[], assignments: readonly { expertId: string }[]): number[] {
  return experts.map(({ id }) => assignments.filter(({ expertId }) => expertId === id).length);
}

const anyProblem: fc.Arbitrary<AssignmentProblem> = fc.record({
  applications: fc
    .array(fc.record({ categoryId: fc.constantFrom('A', 'B'), organisationId: fc.constantFrom('o1', 'o2', 'o3') }), {
      maxLength: 12,
    })
    .map((list) => list.map((application, index) => ({ id: `a${index}`, ...application }))),
  experts: fc
    .array(
      fc.record({
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
  seed: fc.string(),
});

describe('always', () => {
  test('no conflict, no duplicate, no expert over capacity, every place either filled or reported', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { assignments, unfilled } = assignBalanced(problem);
        const all = [...problem.existing, ...assignments];
        expect(new Set(all.map((pair) => JSON.stringify([pair.applicationId, pair.expertId]))).size).toBe(all.length);
        for (const { applicationId, expertId } of assignments) {
          const organisationId = problem.applications.find(({ id }) => id === applicationId)?.organisationId;
          expect(problem.experts.find(({ id }) => id === expertId)?.blockedOrganisationIds).not.toContain(
            organisationId,
          );
        }
        for (const { id, capacity } of problem.experts) {
          const kept = problem.existing.filter(({ expertId }) => expertId === id).length;
          expect(all.filter(({ expertId }) => expertId === id).length).toBeLessThanOrEqual(Math.max(capacity, kept));
        }
        for (const { id } of problem.applications) {
          const kept = problem.existing.filter(({ applicationId }) => applicationId === id).length;
          const given = assignments.filter(({ applicationId }) => applicationId === id).length;
          const missing = unfilled.find(({ applicationId }) => applicationId === id)?.missing ?? 0;
          expect(given + missing).toBe(Math.max(0, problem.perApplication - kept));
        }
      }),
    );
  });

  test('a place stays empty only when no expert could take it directly', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { assignments, unfilled } = assignBalanced(problem);
        const all = [...problem.existing, ...assignments];
        for (const { applicationId } of unfilled) {
          const application = problem.applications.find(({ id }) => id === applicationId);
          for (const { id, capacity, blockedOrganisationIds } of problem.experts) {
            const isFull = all.filter(({ expertId }) => expertId === id).length >= capacity;
            const reads = all.some((pair) => pair.expertId === id && pair.applicationId === applicationId);
            expect(isFull || reads || blockedOrganisationIds.includes(application?.organisationId ?? '')).toBe(true);
          }
        }
      }),
    );
  });

  test('the same answer for the same seed, whatever the order of the lists', () => {
    const sorted = (answer: ReturnType<typeof assignBalanced>): string[] =>
      answer.assignments.map(({ applicationId, expertId }) => `${applicationId}/${expertId}`).toSorted();
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const turned = {
          ...problem,
          applications: problem.applications.toReversed(),
          experts: problem.experts.toReversed(),
        };
        expect(sorted(assignBalanced(turned))).toEqual(sorted(assignBalanced(problem)));
      }),
    );
  });
});

test('no other answer fills more, and none for the same places matches more or, matching alike, is more even', () => {
  const small = anyProblem.map((problem) => ({
    ...problem,
    applications: problem.applications.slice(0, 3),
    experts: problem.experts.slice(0, 3),
    perApplication: Math.min(2, problem.perApplication),
    existing: [],
  }));
  fc.assert(
    fc.property(small, (problem) => {
      const { assignments } = assignBalanced(problem);
      const answers = allAnswers(problem);
      expect(assignments.length).toBe(Math.max(...answers.map((answer) => answer.length)));
      const samePlaces = answers.filter(
        (answer) => placesOf(problem, answer).join() === placesOf(problem, assignments).join(),
      );
      const best = samePlaces.map((answer) => worth(problem, answer)).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
      expect(worth(problem, assignments)).toEqual(best);
    }),
    { numRuns: 300 },
  );
});

test('loads differ by one at most when nothing stands in the way', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 20 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat({ max: 7 }),
      fc.string(),
      (count, pool, wanted, seed) => {
        const experts = Array.from({ length: pool }, (_, index) => expert(`e${index}`));
        const perApplication = Math.min(wanted, pool);
        const { assignments, unfilled } = solve({ applications: applications(count), experts, perApplication, seed });
        const each = loads(experts, assignments);
        expect(unfilled).toEqual([]);
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('existing assignments stay and count towards the load', () => {
  const experts = [expert('busy'), expert('free')];
  const existing = [0, 1, 2].map((index) => ({ applicationId: `elsewhere${index}`, expertId: 'busy' }));
  const { assignments } = solve({ applications: applications(3), experts, existing });
  expect(loads(experts, assignments)).toEqual([0, 3]);
});

test('knowing the category goes before evenness, capacity before both', () => {
  const experts = [expert('knows', { categoryIds: ['ELDER'], capacity: 3 }), expert('other', { categoryIds: ['ENV'] })];
  expect(loads(experts, solve({ applications: applications(2), experts }).assignments)).toEqual([2, 0]);
  expect(loads(experts, solve({ applications: applications(5), experts }).assignments)).toEqual([3, 2]);
});

test('gives up a good match when a place would stay empty otherwise', () => {
  const experts = [
    expert('anyone', { capacity: 1 }),
    expert('narrow', { capacity: 1, blockedOrganisationIds: ['o1'], categoryIds: ['ENV'] }),
  ];
  const { assignments, unfilled } = solve({ applications: applications(2), experts });
  expect(unfilled).toEqual([]);
  expect(assignments).toContainEqual({ applicationId: 'a1', expertId: 'anyone' });
});

test('moves chains of assignments to fill the last place', () => {
  const block = (...organisations: number[]): string[] =>
    [0, 1, 2, 3].filter((each) => !organisations.includes(each)).map((each) => `o${each}`);
  const experts = [
    expert('e0', { capacity: 1, blockedOrganisationIds: block(0, 1) }),
    expert('e1', { capacity: 1, blockedOrganisationIds: block(1, 2) }),
    expert('e2', { capacity: 1, blockedOrganisationIds: block(2, 3) }),
    expert('e3', { capacity: 1, blockedOrganisationIds: block(3) }),
  ];
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const { assignments } = solve({ applications: applications(4), experts, seed });
    expect(assignments.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))).toEqual(
      [0, 1, 2, 3].map((index) => ({ applicationId: `a${index}`, expertId: `e${index}` })),
    );
  }
});

test('shares a shortage instead of leaving one application without anybody', () => {
  const { unfilled } = solve({
    applications: applications(4),
    experts: [expert('e', { capacity: 4 })],
    perApplication: 2,
  });
  expect(unfilled.map(({ missing }) => missing)).toEqual([1, 1, 1, 1]);
});

test('another seed may decide otherwise between equals', () => {
  const experts = [expert('e0'), expert('e1')];
  const chosen = new Set(
    Array.from(
      { length: 20 },
      (_, index) => solve({ applications: applications(1), experts, seed: `${index}` }).assignments[0]?.expertId,
    ),
  );
  expect(chosen.size).toBe(2);
});

test('a large city’s round is assigned whole', () => {
  const categories = ['ELDER', 'ENV', 'PSYCH', 'RELIEF', 'OTHER'];
  const many = Array.from({ length: 315 }, (_, index) => ({
    id: `a${index}`,
    categoryId: categories[(index * index) % 5] ?? '',
    organisationId: `o${index % 116}`,
  }));
  const experts = Array.from({ length: 40 }, (_, index) =>
    expert(`e${index}`, {
      capacity: 42,
      categoryIds: [categories[index % 5] ?? ''],
      blockedOrganisationIds: [`o${index}`, `o${index + 1}`],
    }),
  );
  const { unfilled } = solve({ applications: many, experts, perApplication: 5 });
  expect(unfilled).toEqual([]);
});

type Pair = { applicationId: string; expertId: string };

/** Every set of allowed pairs, by brute force. */
function allAnswers({ applications: list, experts, perApplication }: AssignmentProblem): Pair[][] {
  const allowed = list.flatMap(({ id, organisationId }) =>
    experts
      .filter(({ blockedOrganisationIds }) => !blockedOrganisationIds.includes(organisationId))
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

function placesOf({ applications: list }: AssignmentProblem, answer: readonly Pair[]): number[] {
  return list.map(({ id }) => answer.filter(({ applicationId }) => applicationId === id).length);
}

/** Matches missed and unevenness, both negative: the earlier figure decides. */
function worth({ applications: list, experts }: AssignmentProblem, answer: readonly Pair[]): number[] {
  const foreign = answer.filter(({ applicationId, expertId }) => {
    const categoryId = list.find(({ id }) => id === applicationId)?.categoryId ?? '';
    const known = experts.find(({ id }) => id === expertId)?.categoryIds ?? [];
    return known.length > 0 && !known.includes(categoryId);
  });
  return [0 - foreign.length, 0 - loads(experts, answer).reduce((sum, load) => sum + load * load, 0)];
}

function compare(a: number[], b: number[]): number {
  return a.map((figure, index) => figure - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
