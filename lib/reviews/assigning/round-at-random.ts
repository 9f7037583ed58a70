/** An edge of a circulation, from one node to another, with what flows on it: a whole number of `PARTS` of one. */
export type Flow = { from: number; to: number; value: number };

/** Counted in parts, sums are exact: what flows in flows out, to the last part. */
export const PARTS = 10_000_000;
const isWhole = (value: number): boolean => value % PARTS === 0;

/**
 * Makes every flow of a circulation whole so that each comes out, on average, as it was, and none further from it than the
 * next whole number: a circle of broken flows is pushed one way or the other until one of them is whole, by chances that keep
 * the mean (Gandhi et al. 2006; for reviewers, Jecmen et al. 2020, algorithm 2). What flows into a node flows out of it
 * throughout, so that places, quotas and loads hold.
 *
 * @param random between 0 and 1, the next each time
 */
export function roundAtRandom(flows: readonly Flow[], random: () => number): number[] {
  const values = flows.map(({ value }) => value);
  const broken = new Map<number, Set<number>>();
  const at = (node: number): Set<number> => broken.get(node) ?? broken.set(node, new Set()).get(node) ?? new Set();
  flows.forEach(({ from, to }, edge) => {
    if (isWhole(values[edge] ?? 0)) return;
    at(from).add(edge);
    at(to).add(edge);
  });
  for (const [edge, { from }] of flows.entries())
    while (!isWhole(values[edge] ?? 0)) {
      const circle = circleFrom(flows, broken, { start: from, first: edge });
      push(values, circle, random);
      for (const { edge: each } of circle) {
        if (!isWhole(values[each] ?? 0)) continue;
        at(flows[each]?.from ?? 0).delete(each);
        at(flows[each]?.to ?? 0).delete(each);
      }
    }
  return values.map((value) => value / PARTS);
}

type Way = { edge: number; along: boolean };

/** Every node has no broken flow or two: whoever walks on comes round. */
function circleFrom(
  flows: readonly Flow[],
  broken: Map<number, Set<number>>,
  { start, first }: { start: number; first: number },
): Way[] {
  const way: Way[] = [];
  const stepOf = new Map([[start, 0]]);
  let [node, next]: [number, number | undefined] = [start, first];
  while (next !== undefined) {
    const edge: number = next;
    const { from, to } = flows[edge] ?? { from: node, to: node };
    const along = from === node;
    way.push({ edge, along });
    node = along ? to : from;
    const seen = stepOf.get(node);
    if (seen !== undefined) return way.slice(seen);
    stepOf.set(node, way.length);
    next = [...(broken.get(node) ?? [])].find((each) => each !== edge);
  }
  throw new Error('A broken flow ends nowhere: what is to be made whole is no circulation.');
}

function push(values: number[], circle: readonly Way[], random: () => number): void {
  const down = ({ edge }: Way): number => (values[edge] ?? 0) % PARTS;
  const up = (way: Way): number => PARTS - down(way);
  const onward = Math.min(...circle.map((way) => (way.along ? up(way) : down(way))));
  const back = Math.min(...circle.map((way) => (way.along ? down(way) : up(way))));
  const by = random() < back / (onward + back) ? onward : -back;
  for (const { edge, along } of circle) values[edge] = (values[edge] ?? 0) + (along ? by : -by);
}
