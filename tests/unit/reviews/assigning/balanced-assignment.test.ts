import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assigned } from '@/lib/reviews/assigning/balanced-assignment';
import {
  allAnswers,
  anyProblem,
  applications,
  assignBalanced,
  compare,
  expert,
  loads,
  placesOf,
  solve,
  worth,
} from '@/tests/unit/reviews/assigning/assignment-problems';

describe('always', () => {
  test('no conflict, no duplicate, no expert over capacity, every place either filled or reported', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { assignments, unfilled } = assignBalanced(problem);
        const all = [...problem.existing, ...assignments];
        expect(new Set(all.map((pair) => JSON.stringify([pair.applicationId, pair.expertId]))).size).toBe(all.length);
        for (const { applicationId, expertId } of assignments) {
          const parties = problem.applications.find(({ id }) => id === applicationId)?.organisationIds ?? [];
          const blocked = problem.experts.find(({ id }) => id === expertId)?.blockedOrganisationIds ?? [];
          expect(parties.filter((each) => blocked.includes(each))).toEqual([]);
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
            const isBlocked = application?.organisationIds.some((each) => blockedOrganisationIds.includes(each));
            expect(isFull || reads || isBlocked).toBe(true);
          }
        }
      }),
    );
  });

  test('the same answer for the same seed, whatever the order of the lists', () => {
    const sorted = (answer: Assigned): string[] =>
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

test('no other answer fills more, and none for the same places is more even or, as even, matches more', () => {
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

test('an even share goes before knowing the category, capacity before both', () => {
  const experts = [expert('knows', { categoryIds: ['ELDER'], capacity: 3 }), expert('other', { categoryIds: ['ENV'] })];
  expect(loads(experts, solve({ applications: applications(2), experts }).assignments)).toEqual([1, 1]);
  expect(loads(experts, solve({ applications: applications(8), experts }).assignments)).toEqual([3, 5]);
});

test('of even shares, the one that knows the most categories', () => {
  const experts = [expert('elder', { categoryIds: ['ELDER'] }), expert('env', { categoryIds: ['ENV'] })];
  const mixed = applications(6).map((each, index) => ({ ...each, categoryId: index % 2 === 0 ? 'ELDER' : 'ENV' }));
  for (const seed of ['a', 'b', 'c', 'd']) {
    const { assignments } = solve({ applications: mixed, experts, seed });
    const wrong = assignments.filter(({ applicationId, expertId }) => {
      const categoryId = mixed.find(({ id }) => id === applicationId)?.categoryId;
      return (expertId === 'elder') !== (categoryId === 'ELDER');
    });
    expect(wrong).toEqual([]);
  }
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
    organisationIds: [`o${index % 116}`],
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

test('a member of a group on the panel reads its category and nothing else', () => {
  const experts = [expert('elder', { groupCode: 'ELDER' }), expert('all')];
  const two = [...applications(2, 'ENV'), { id: 'a9', categoryId: 'ELDER', organisationIds: ['o1'] }];
  const { assignments } = solve({ applications: two, experts });
  expect(loads(experts, assignments)).toEqual([1, 2]);
});

test('who reads already counts for a quota, and keeps away whoever must be apart', () => {
  const experts = [
    expert('f1', { kind: 'FINANCE' }),
    expert('f2', { kind: 'FINANCE' }),
    expert('o1'),
    expert('o2', { categoryIds: ['ENV'] }),
  ];
  const given = {
    applications: applications(1),
    experts,
    perApplication: 3,
    quotas: [{ kinds: ['FINANCE' as const], least: 1 }],
    apart: [['f1', 'o1']],
  };
  const readers = (existing: { applicationId: string; expertId: string }[]): string[] =>
    solve({ ...given, existing })
      .assignments.map(({ expertId }) => expertId)
      .sort();
  expect(readers([{ applicationId: 'a0', expertId: 'f1' }])).toEqual(['f2', 'o2']);
  expect(readers([{ applicationId: 'a0', expertId: 'o1' }])).toEqual(['f2', 'o2']);
});
