import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Places } from '@/lib/reviews/assigning/exchange';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';

/** Sizes beyond what can be tried out by hand; steps of fit, conflicts and scarce room in every mixture. */
const manyPlaces: fc.Arbitrary<Places> = fc
  .record({
    applications: fc.integer({ min: 1, max: 40 }),
    experts: fc.integer({ min: 1, max: 12 }),
    wanted: fc.integer({ min: 1, max: 4 }),
    room: fc.integer({ min: 1, max: 16 }),
  })
  .chain(({ applications, experts, wanted, room }) =>
    fc.record({
      applications: fc.constant(applications),
      experts: fc.constant(experts),
      wanted: flat(applications, { min: 0, max: wanted }).map((list) => Uint16Array.from(list)),
      fitness: flat(applications * experts, { min: 0, max: 5 }).map((list) => Uint8Array.from(list)),
      capacity: flat(experts, { min: 0, max: room }).map((list) => Uint16Array.from(list)),
      load: flat(experts, { min: 0, max: 3 }).map((list) => Uint16Array.from(list)),
    }),
  );

const flat = (length: number, range: { min: number; max: number }) =>
  fc.array(fc.integer(range), { minLength: length, maxLength: length });

test('no circle of changes makes it better, and no chain fills a place that stayed empty', () => {
  fc.assert(
    fc.property(manyPlaces, (places) => {
      const loadBefore = places.load.slice();
      const reads = fillPlaces(places);
      expect([...places.load]).toEqual([...loadBefore].map((load, expert) => load + readBy(places, reads, expert)));
      expect(improvement(places, reads)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('progress is told after every place', () => {
  const told: string[] = [];
  const places: Places = {
    applications: 2,
    experts: 1,
    wanted: Uint16Array.of(1, 2),
    fitness: Uint8Array.of(1, 1),
    capacity: Uint16Array.of(9),
    load: Uint16Array.of(0),
  };
  fillPlaces(places, (done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

const readBy = ({ applications, experts }: Places, reads: Uint8Array, expert: number): number =>
  Array.from({ length: applications }, (_, row) => reads[row * experts + expert] ?? 0).reduce((a, b) => a + b, 0);

type Arc = { from: number; to: number; cost: number };
/** Beyond any sum of fits: evenness goes before expertise. */
const LOAD = 100_000;

/**
 * The optimality of a flow, said without any of the solver's own tables: the network of what could still be changed
 * (experts, applications, one sink) has no circle of negative cost, and no way from an application with an empty place to
 * the sink. Answers with what is wrong, or null.
 */
function improvement(places: Places, reads: Uint8Array): string | null {
  const { applications, experts, wanted, fitness, capacity, load } = places;
  const [sink, nodes] = [applications + experts, applications + experts + 1];
  const arcs: Arc[] = [];
  for (let row = 0; row < applications; row += 1)
    for (let expert = 0; expert < experts; expert += 1) {
      const [fit, node] = [fitness[row * experts + expert] ?? 0, applications + expert];
      const cost = fit - 1;
      if (reads[row * experts + expert] === 1) arcs.push({ from: node, to: row, cost: -cost });
      else if (fit > 0) arcs.push({ from: row, to: node, cost });
    }
  for (let expert = 0; expert < experts; expert += 1) {
    const [held, node] = [load[expert] ?? 0, applications + expert];
    if (held < (capacity[expert] ?? 0)) arcs.push({ from: node, to: sink, cost: held * LOAD });
    if (readBy(places, reads, expert) > 0) arcs.push({ from: sink, to: node, cost: -(held - 1) * LOAD });
  }
  if (hasNegativeCircle(arcs, nodes)) return 'a circle of changes would be better';
  const missing = Array.from({ length: applications }, (_, row) => row).filter((row) => {
    const given = reads.subarray(row * experts, (row + 1) * experts).reduce((a, b) => a + b, 0);
    return given < (wanted[row] ?? 0);
  });
  // The sink's arcs back are the experts' own: a way may pass through it only at its end.
  const onward = arcs.filter(({ from }) => from !== sink);
  return missing.some((row) => reachable(onward, row).has(sink)) ? 'an empty place could be filled' : null;
}

function hasNegativeCircle(arcs: readonly Arc[], nodes: number): boolean {
  const cost = new Float64Array(nodes);
  for (let turn = 0; turn <= nodes; turn += 1) {
    let changed = false;
    for (const { from, to, cost: step } of arcs)
      if ((cost[from] ?? 0) + step < (cost[to] ?? 0)) {
        cost[to] = (cost[from] ?? 0) + step;
        changed = true;
      }
    if (!changed) return false;
  }
  return true;
}

function reachable(arcs: readonly Arc[], start: number): Set<number> {
  const reached = new Set([start]);
  for (const node of reached) for (const { from, to } of arcs) if (from === node) reached.add(to);
  return reached;
}
