import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Places } from '@/lib/reviews/assigning/exchange';
import { fillPlaces } from '@/lib/reviews/assigning/fill-places';
import { manyPlaces } from './many-places';

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
    groups: 0,
    group: Uint8Array.of(0),
    least: Uint8Array.of(0, 0),
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
 * (applications, their groups of readers, experts, one sink) has no circle of negative cost, and no way from an empty place,
 * anybody's or a group's, to the sink. Answers with what is wrong, or null.
 */
function improvement(places: Places, reads: Uint8Array): string | null {
  const { applications, experts, wanted, fitness, capacity, load, groups, group, least } = places;
  const groupNode = (row: number, of: number): number => applications + row * (groups + 1) + of;
  const expertNode = (expert: number): number => applications * (groups + 2) + expert;
  const [sink, nodes] = [expertNode(experts), expertNode(experts) + 1];
  const held = (row: number, of: number): number =>
    [...group.keys()].filter((expert) => group[expert] === of && reads[row * experts + expert] === 1).length;
  const arcs: Arc[] = [];
  const empty: number[] = [];
  for (let row = 0; row < applications; row += 1) {
    let sum = 0;
    for (let of = 0; of <= groups; of += 1) {
      const [own, must] = [held(row, of), least[row * (groups + 1) + of] ?? 0];
      sum += own;
      arcs.push({ from: row, to: groupNode(row, of), cost: 0 });
      if (own > must) arcs.push({ from: groupNode(row, of), to: row, cost: 0 });
      if (own < must) empty.push(groupNode(row, of));
    }
    if (sum < (wanted[row] ?? 0)) empty.push(row);
    for (let expert = 0; expert < experts; expert += 1) {
      const [fit, node] = [fitness[row * experts + expert] ?? 0, groupNode(row, group[expert] ?? 0)];
      if (reads[row * experts + expert] === 1) arcs.push({ from: expertNode(expert), to: node, cost: 1 - fit });
      else if (fit > 0) arcs.push({ from: node, to: expertNode(expert), cost: fit - 1 });
    }
  }
  for (let expert = 0; expert < experts; expert += 1) {
    const [has, node] = [load[expert] ?? 0, expertNode(expert)];
    if (has < (capacity[expert] ?? 0)) arcs.push({ from: node, to: sink, cost: has * LOAD });
    if (readBy(places, reads, expert) > 0) arcs.push({ from: sink, to: node, cost: -(has - 1) * LOAD });
  }
  if (hasNegativeCircle(arcs, nodes)) return 'a circle of changes would be better';
  // The sink's arcs back are the experts' own: a way may pass through it only at its end.
  const onward = arcs.filter(({ from }) => from !== sink);
  return empty.some((node) => reachable(onward, node).has(sink)) ? 'an empty place could be filled' : null;
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
