import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignPlaces } from '@/lib/reviews/assigning/assign-places';
import type { Places } from '@/lib/reviews/assigning/exchange';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';
import { programOf, quotasAt } from '@/lib/reviews/assigning/program';
import { countOf, type Sides } from '@/lib/reviews/assigning/sides';
import { solveProgram } from '@/lib/reviews/assigning/solve-program';
import { some } from '@/tests/support/some';
import { placesUpTo } from './many-places';

const smallPlaces = placesUpTo({ applications: 8, experts: 6, steps: 2 });
const noSides: Sides = { quotas: [], apart: [], cap: null };
const fill = (places: Places): Uint8Array => fillPlaces({ ...places, load: places.load.slice() });
const all = (count: number): number[] => [...Array(count).keys()];

type Worth = { short: number; lacking: number; squares: number; worse: number };

/** What an answer comes to by what is asked of it, in that order. */
function worthOf(places: Places, sides: Sides, reads: Uint8Array): Worth {
  const { applications, experts, wanted, fitness, load } = places;
  const worth = { short: 0, lacking: 0, squares: 0, worse: 0 };
  for (const application of all(applications)) {
    worth.short += (wanted[application] ?? 0) - countOf(places, reads, { application, among: all(experts) });
    for (const { among, least } of quotasAt(places, sides, application))
      worth.lacking += Math.max(0, least - countOf(places, reads, { application, among }));
  }
  for (const expert of all(experts)) {
    const read = all(applications).filter((row) => reads[row * experts + expert] === 1).length;
    worth.squares += ((load[expert] ?? 0) + read) ** 2 - (load[expert] ?? 0) ** 2;
  }
  reads.forEach((each, pair) => {
    worth.worse += each * ((fitness[pair] ?? 1) - 1);
  });
  return worth;
}

/** Hard whatever is short: nobody who may not, nobody beyond their room, nobody twice beside whom they must not be. */
function expectLawful(places: Places, sides: Sides, reads: Uint8Array): void {
  const { applications, experts, fitness, capacity, load } = places;
  const barred = [...reads.keys()].filter((pair) => reads[pair] === 1 && fitness[pair] === 0);
  const readBy = (expert: number): number =>
    all(applications).filter((row) => reads[row * experts + expert] === 1).length;
  const beyond = all(experts).filter(
    (expert) => readBy(expert) > Math.max(0, (capacity[expert] ?? 0) - (load[expert] ?? 0)),
  );
  const together = all(applications).filter((application) =>
    sides.apart.some((some) => countOf(places, reads, { application, among: some }) > 1),
  );
  expect([barred, beyond, together]).toEqual([[], [], []]);
}

async function byOracle(places: Places, sides: Sides): Promise<Worth> {
  const program = programOf(places, sides, 1);
  const { values, gap } = await solveProgram(program, { places, whole: true, begin: null, seconds: 20 });
  expect(gap).toBeNull();
  const reads = new Uint8Array(places.fitness.length);
  program.columns.pairs.forEach((pair, column) => {
    reads[pair] = Math.round(values[column] ?? 0);
  });
  return worthOf(places, sides, reads);
}

test('with quotas that share no kind the flow finds what the MIP finds', async () => {
  await fc.assert(
    fc.asyncProperty(smallPlaces, async (places) => {
      const flow = worthOf(places, noSides, fill(places));
      const oracle = await byOracle(places, noSides);
      expect(flow.lacking).toBe(oracle.lacking);
      if (flow.lacking === 0) expect(flow.short).toBe(oracle.short);
      if (flow.short === 0 && flow.lacking === 0) expect(flow).toEqual(oracle);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('with experts apart and quotas that overlap', () => {
  const withSides = smallPlaces.chain((places) =>
    fc.record({
      places: fc.constant({
        ...places,
        groups: 0,
        group: places.group.fill(0),
        least: new Uint8Array(places.applications),
      }),
      sides: fc.record({
        apart: fc.array(fc.subarray(all(places.experts), { minLength: Math.min(2, places.experts) }), { maxLength: 3 }),
        quotas: fc.array(
          fc.record({
            among: fc.subarray(all(places.experts)),
            least: fc.constant(new Uint8Array(places.applications).fill(1)),
          }),
          { maxLength: 2 },
        ),
        cap: fc.constant(null),
      }),
    }),
  );

  test('nothing hard is broken, and nothing is better', async () => {
    await fc.assert(
      fc.asyncProperty(withSides, async ({ places, sides }) => {
        const { reads, gap } = await assignPlaces({ places, sides, seed: 's' });
        expect(gap).toBeNull();
        expectLawful(places, sides, reads);
        const [own, oracle] = [worthOf(places, sides, reads), await byOracle(places, sides)];
        expect([own.short, own.lacking]).toEqual([oracle.short, oracle.lacking]);
        if (own.short === 0 && own.lacking === 0) expect(own).toEqual(oracle);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('the same answer again', async () => {
    await fc.assert(
      fc.asyncProperty(withSides, async (task) => {
        const [one, other] = [await assignPlaces({ ...task, seed: 's' }), await assignPlaces({ ...task, seed: 's' })];
        expect(one).toEqual(other);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

const even = (applications: number, experts: number, changes: Partial<Places> = {}): Places => ({
  applications,
  experts,
  wanted: new Uint16Array(applications).fill(2),
  fitness: new Uint8Array(applications * experts).fill(1),
  capacity: new Uint16Array(experts).fill(9),
  load: new Uint16Array(experts),
  groups: 0,
  group: new Uint8Array(experts),
  least: new Uint8Array(applications),
  ...changes,
});

describe('what is in the way is named', () => {
  test('too few who may read at all', async () => {
    const places = even(3, 3, { groups: 1, group: Uint8Array.of(1, 1, 0), least: Uint8Array.of(0, 2, 0, 2, 0, 1) });
    places.fitness[0] = 0;
    places.fitness[3] = 0;
    const { shortages } = await assignPlaces({ places, sides: noSides, seed: 's' });
    expect(shortages).toEqual([{ group: 1, applications: [0, 1], experts: [], needed: 2, able: 1, ofCap: false }]);
  });

  test('too little room among those who may', async () => {
    const places = even(4, 3, { capacity: Uint16Array.of(1, 2, 2) });
    const { shortages } = await assignPlaces({ places, sides: noSides, seed: 's' });
    expect(shortages).toEqual([
      { group: 0, applications: [0, 1, 2, 3], experts: [0, 1, 2], needed: 8, able: 5, ofCap: false },
    ]);
  });

  test('experts apart, and only those that matter', async () => {
    const sides = {
      ...noSides,
      apart: [
        [0, 1],
        [2, 3],
      ],
    };
    const places = even(2, 4);
    for (const pair of [2, 3, 6, 7]) places.fitness[pair] = 0;
    const { apart, reads } = await assignPlaces({ places, sides, seed: 's' });
    expectLawful(places, sides, reads);
    expect(apart).toEqual([0]);
  });

  test('too few for the cap', async () => {
    const { shortages } = await assignPlaces({ places: even(2, 3), sides: { ...noSides, cap: 0.5 }, seed: 's' });
    expect(shortages).toEqual([{ group: 0, applications: [0, 1], experts: [], needed: 4, able: 3, ofCap: true }]);
  });
});

describe('a lottery', () => {
  test('keeps quotas, even loads and every chance, and says what it costs', async () => {
    const places = even(6, 6, {
      groups: 1,
      group: Uint8Array.of(1, 1, 1, 0, 0, 0),
      least: Uint8Array.from({ length: 12 }, (_, index) => index % 2),
    });
    all(6).forEach((row) => {
      places.fitness.fill(2, row * 6, row * 6 + 6);
      places.fitness[row * 6 + row] = 1;
    });
    const sides = { ...noSides, cap: 0.5 };
    const times = new Float64Array(36);
    const runs = 300;
    for (const run of some(all(runs))) {
      const { reads, price } = await assignPlaces({ places, sides, seed: `${run}` });
      expectLawful(places, sides, reads);
      expect(worthOf(places, noSides, reads)).toMatchObject({ short: 0, lacking: 0, squares: 24 });
      expect(price).toMatchObject({ matchedWithout: 6, readings: 12, mostChance: 0.5 });
      expect(price?.matched).toBeCloseTo(3);
      reads.forEach((each, pair) => {
        times[pair] = (times[pair] ?? 0) + each;
      });
    }
    // Six standard deviations above the cap of one half.
    expect(Math.max(...times) / runs).toBeLessThan(0.5 + 6 * Math.sqrt(0.25 / runs));
    const [again, same] = [
      await assignPlaces({ places, sides, seed: 'x' }),
      await assignPlaces({ places, sides, seed: 'x' }),
    ];
    expect(again).toEqual(same);
  }, 60_000);
});
