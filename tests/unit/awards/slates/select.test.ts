import fc from 'fast-check';
import highs from 'highs';
import { expect, it } from 'vitest';
import { awardsOfSlate } from '@/lib/awards/slates/optimising/awards-of-slate';
import type { Candidate, RoundRules, SlateProblem, Wishes } from '@/lib/awards/slates/optimising/candidate';
import { budgetOf, layOutSlate, leastAward } from '@/lib/awards/slates/optimising/lay-out-slate';
import { holds, type Row } from '@/lib/awards/slates/optimising/problem';
import { select } from '@/lib/awards/slates/optimising/select';
import { whyNot } from '@/lib/awards/slates/optimising/why-not';
import { sumFen } from '@/lib/kernel/money';

const solver = await highs();
const [CATEGORIES, REGIONS, ORGANISATIONS] = [
  ['A', 'B'],
  ['r', 's'],
  ['o', 'p', 'q'],
];
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      score: fc.integer({ min: 5_500, max: 9_900 }),
      topicId: fc.constant(null),
      categoryCode: maybe(fc.constantFrom(...CATEGORIES)),
      regionId: maybe(fc.constantFrom(...REGIONS)),
      organisationId: fc.constantFrom(...ORGANISATIONS),
      fullFen: fc.bigInt({ min: 1n, max: 9_000_001n }),
      isRanked: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) =>
    rows
      .toSorted((a, b) => b.score - a.score)
      .map(({ score, isRanked, ...row }, at) => ({
        ...row,
        id: `c${at}`,
        rank: isRanked ? at + 1 : null,
        score: (score / 100).toFixed(2),
        mostFen: row.fullFen,
        extraFen: 0n,
        leastFen: row.fullFen / 4n,
      })),
  );

const wishes: fc.Arbitrary<Wishes> = fc.record({
  budgetFen: maybe(fc.bigInt({ min: 0n, max: 30_000_000n })),
  minScore: maybe(fc.constantFrom('70.00', '85.55')),
  places: maybe(fc.integer({ min: 0, max: 5 })),
  floors: fc
    .array(
      fc.oneof(
        fc.record({
          by: fc.constant('category' as const),
          key: fc.constantFrom(...CATEGORIES),
          least: fc.integer({ min: 1, max: 3 }),
        }),
        fc.record({
          by: fc.constant('region' as const),
          key: fc.constantFrom(...REGIONS),
          least: fc.integer({ min: 1, max: 3 }),
        }),
      ),
      { maxLength: 3 },
    )
    .map((floors) => [...new Map(floors.map((floor) => [floor.key, floor])).values()]),
  organisationCount: maybe(fc.integer({ min: 1, max: 2 })),
  organisationFen: maybe(fc.bigInt({ min: 1_000_000n, max: 12_000_000n })),
  partialBp: maybe(fc.constantFrom(5_000, 8_000)),
});

const rules: fc.Arbitrary<RoundRules> = fc.record({
  budgetFen: fc.bigInt({ min: 1n, max: 40_000_000n }),
  passLine: fc.constantFrom(0, 60),
  tiers: fc.constantFrom([], [], [{ places: 2, amountFen: 3_000_000n }]),
  quotas: fc.constantFrom(
    [],
    [],
    [
      { categoryCode: 'A', places: 2 },
      { categoryCode: 'B', places: 1 },
    ],
  ),
  unusedPlaces: fc.constantFrom('open', 'others'),
  shares: fc.constantFrom([], [], [{ categoryCodes: ['A'], minBp: 4_000 }]),
});

const problems: fc.Arbitrary<SlateProblem> = fc
  .record({ candidates, round: rules, wishes, share: fc.constantFrom(0n, 3n) })
  .map(({ share, ...problem }) => ({ ...problem, ownPart: (_id, fen) => fen - (fen * share) / 10n }));

/** Every choice there is. */
const choices = (total: number): number[][] =>
  Array.from({ length: 2 ** total }, (_, mask) => [...Array(total).keys()].filter((at) => mask & (2 ** at)));

const keeps = (rows: readonly Row[], chosen: readonly number[]): boolean =>
  rows.every((row) => holds(row, (at) => chosen.includes(at)));

it('finds the most points there are, and says of what cannot be kept no more than it takes', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const laidOut = layOutSlate(problem);
      const { points, rows } = laidOut;
      const selection = select(solver, laidOut, 5);
      const able = choices(points.length).filter((chosen) => keeps(rows, chosen));
      const best = Math.max(-1, ...able.map((chosen) => chosen.reduce((sum, at) => sum + (points[at] ?? 0), 0)));
      if (selection.found === 'none') {
        expect(able).toEqual([]);
        const conflict = selection.conflict.flatMap((at) => rows[at] ?? []);
        expect(choices(points.length).some((chosen) => keeps(conflict, chosen))).toBe(false);
        for (const { rule } of conflict.filter(({ rule }) => rule !== 'floor')) {
          const less = conflict.filter((row) => row.rule !== rule);
          expect(choices(points.length).some((chosen) => keeps(less, chosen))).toBe(true);
        }
        return;
      }
      expect(selection).toMatchObject({ found: 'best', sumPoints: best, boundPoints: best });
    }),
    { numRuns: 150 },
  );
});

it('gives no more than budget and caps hold, keeps every floor, and names a rule for each outside', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const laidOut = layOutSlate(problem);
      const selection = select(solver, laidOut, 5);
      if (selection.found !== 'best') return;
      const { chosen } = selection;
      const awards = awardsOfSlate(chosen, problem);
      expect([...awards.keys()].toSorted()).toEqual(chosen.map((at) => problem.candidates[at]?.id).toSorted());
      const own = sumFen([...awards].map(([id, fen]) => problem.ownPart(id, fen)));
      const isSetAside = problem.round.tiers.length > 0;
      expect(own <= budgetOf(problem) || isSetAside).toBe(true);
      expect(own <= problem.round.budgetFen).toBe(true);
      const inSlate = problem.candidates.filter(({ id }) => awards.has(id));
      for (const one of inSlate) {
        const fen = awards.get(one.id) ?? 0n;
        expect(fen <= one.fullFen).toBe(true);
        if (!isSetAside) expect(fen >= leastAward(one, problem)).toBe(true);
      }
      const { organisationCount, organisationFen, floors } = problem.wishes;
      for (const group of Map.groupBy(inSlate, ({ organisationId }) => organisationId).values()) {
        if (organisationCount !== null) expect(group.length).toBeLessThanOrEqual(organisationCount);
        if (organisationFen !== null)
          expect(sumFen(group.map(({ id }) => awards.get(id) ?? 0n)) <= organisationFen).toBe(true);
      }
      for (const { by, key, least } of floors) {
        const held = inSlate.filter((one) => (by === 'category' ? one.categoryCode : one.regionId) === key);
        expect(held.length).toBeGreaterThanOrEqual(least);
      }
      const reasons = whyNot(chosen, laidOut, problem);
      expect(reasons.filter(({ rule }) => rule === 'chosen')).toHaveLength(chosen.length);
      expect(reasons.some(({ rule }) => rule === 'unproven')).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('takes of equal sums the one that stands better in the ranking', () => {
  const one = (at: number, score: string): Candidate => ({
    id: `c${at}`,
    rank: at + 1,
    score,
    categoryCode: null,
    topicId: null,
    regionId: null,
    organisationId: `o${at}`,
    mostFen: 100n,
    extraFen: 0n,
    fullFen: 100n,
    leastFen: 0n,
  });
  const problem: SlateProblem = {
    candidates: [one(0, '90.00'), one(1, '80.00'), one(2, '80.00')],
    round: { budgetFen: 200n, passLine: 60, tiers: [], quotas: [], unusedPlaces: 'open', shares: [] },
    wishes: {
      budgetFen: null,
      minScore: null,
      places: null,
      floors: [],
      organisationCount: null,
      organisationFen: null,
      partialBp: null,
    },
    ownPart: (_id, fen) => fen,
  };
  expect(select(solver, layOutSlate(problem), 5)).toMatchObject({ chosen: [0, 1] });
});
