import {
  beginReading,
  bestToPass,
  type Exchange,
  endReading,
  foreign,
  mayTake,
  NOTHING,
  openExchange,
  type Places,
} from './exchange.ts';

/**
 * Fills the places one by one, round by round, so that where experts run short every application loses alike. Each place
 * takes the cheapest chain of reassignments (application → expert → an application they give up → another expert …), which
 * keeps the whole of least cost: the successive shortest paths of a flow. Cheapest is the fewest foreign categories, then
 * the smallest load at the end of the chain, then the order of the seed.
 *
 * A chain is sought among the experts alone: a table of a hundred by a hundred, kept up to date as applications change
 * hands, where the flow itself has a hundred thousand edges.
 *
 * @param onProgress told after each place how many have been tried of all
 * @returns application × expert, 1 where the expert reads it
 */
export function fillPlaces(places: Places, onProgress?: (done: number, total: number) => void): Uint8Array {
  const exchange = openExchange(places);
  const most = places.wanted.reduce((a, b) => Math.max(a, b), 0);
  const total = places.wanted.reduce((a, b) => a + b, 0);
  let done = 0;
  for (let round = 0; round < most; round += 1)
    for (let application = 0; application < places.applications; application += 1) {
      if (round >= (places.wanted[application] ?? 0)) continue;
      fillOne(exchange, application);
      done += 1;
      onProgress?.(done, total);
    }
  return exchange.reads;
}

const FAR = 1_000_000;

/** Nothing happens when no chain ends at an expert with room: the place stays empty. */
function fillOne(exchange: Exchange, application: number): void {
  const cost = new Int32Array(exchange.experts).fill(FAR);
  const giver = new Int32Array(exchange.experts).fill(-1);
  const first = start(exchange, application, cost);
  const direct = cheapestEnd(exchange, cost);
  if (!isBeyondCompare(exchange, cost, direct)) spread(exchange, first, { cost, giver });
  const end = cheapestEnd(exchange, cost);
  if (end === -1) return;
  // All are chosen before any changes hands: the table speaks of what is.
  const passed: { application: number; from: number; to: number }[] = [];
  let taker = end;
  for (let from = giver[end] ?? -1; from !== -1; from = giver[from] ?? -1) {
    passed.push({ application: bestToPass(exchange, from, taker), from, to: taker });
    taker = from;
  }
  for (const { application: given, from, to } of passed) {
    endReading(exchange, given, from);
    beginReading(exchange, given, to);
  }
  beginReading(exchange, application, taker);
  exchange.load[end] = (exchange.load[end] ?? 0) + 1;
}

/** Whoever may take the application itself. */
function start(exchange: Exchange, application: number, cost: Int32Array): number[] {
  const first: number[] = [];
  for (let expert = 0; expert < exchange.experts; expert += 1)
    if (mayTake(exchange, application, expert)) {
      cost[expert] = foreign(exchange, application, expert);
      first.push(expert);
    }
  return first;
}

/** No chain costs less than its first step, or the whole would not be of least cost; so nothing beats a cheap first step to the least burdened. */
function isBeyondCompare({ experts, load, capacity }: Exchange, cost: Int32Array, direct: number): boolean {
  if (direct === -1) return false;
  for (let expert = 0; expert < experts; expert += 1) {
    if ((cost[expert] ?? FAR) < (cost[direct] ?? FAR)) return false;
    const hasRoom = (load[expert] ?? 0) < (capacity[expert] ?? 0);
    if (hasRoom && (load[expert] ?? 0) < (load[direct] ?? 0)) return false;
  }
  return true;
}

/** Bellman-Ford: what it costs to reach each expert. No chain wins by going in a circle, because the whole is of least cost. */
function spread(
  { experts, best }: Exchange,
  first: readonly number[],
  { cost, giver }: { cost: Int32Array; giver: Int32Array },
): void {
  let changed = first;
  while (changed.length > 0) {
    const improved = new Set<number>();
    for (const from of changed) {
      const reached = cost[from] ?? FAR;
      for (let to = 0; to < experts; to += 1) {
        const gain = best[from * experts + to] ?? NOTHING;
        if (gain === NOTHING || reached + gain >= (cost[to] ?? FAR)) continue;
        cost[to] = reached + gain;
        giver[to] = from;
        improved.add(to);
      }
    }
    changed = [...improved];
  }
}

function cheapestEnd({ experts, load, capacity }: Exchange, cost: Int32Array): number {
  let end = -1;
  for (let expert = 0; expert < experts; expert += 1) {
    const [price, burden] = [cost[expert] ?? FAR, load[expert] ?? 0];
    if (price === FAR || burden >= (capacity[expert] ?? 0)) continue;
    const known = end === -1 ? FAR : (cost[end] ?? FAR);
    if (price < known || (price === known && burden < (load[end] ?? 0))) end = expert;
  }
  return end;
}
