import { beginReading, bestToPass, type Exchange, endReading, NOTHING, openExchange, type Places } from './exchange.ts';

/**
 * Fills the places one by one, round by round, so that where experts run short every application loses alike. Each place
 * takes the cheapest chain of reassignments (application → expert → an application they give up → another expert …), which
 * keeps the whole of least cost: the successive shortest paths of a flow (Edmonds and Karp 1972, with their potentials).
 * Cheapest is the chain that ends at the least burdened expert it can reach, then the one after which expertise fits best,
 * then the order of the seed. Because what a load costs grows with the load, the loads come out as even as conflicts and
 * capacities let them be: the least sum of squares, which has the smallest spread too (Frank and Murota 2018, decreasing minimization).
 *
 * Places for a group alone are filled before all others, and a reader of a group leaves one only to
 * another of the group (or when more of it read than must): in the flow, a node for each application and group stands
 * between the two. A cheapest chain passes an application out of a group once at most, so that one test at each pass will do.
 *
 * A chain is sought among the experts alone: a table of expert by expert, kept up to date as applications change hands,
 * where the flow itself has an edge for every application and expert.
 *
 * @param onProgress told after each place how many have been tried of all
 * @returns application × expert, 1 where the expert reads it
 */
export function fillPlaces(places: Places, onProgress?: (done: number, total: number) => void): Uint8Array {
  const filling = { ...openExchange(places), ...newSearch(places.experts) };
  const most = places.wanted.reduce((a, b) => Math.max(a, b), 0);
  const total = places.wanted.reduce((a, b) => a + b, 0);
  let done = 0;
  const ofGroup = Array.from({ length: places.applications }, (_, application) => groupsOf(places, application));
  // A place for a group that nobody of it can take is anybody's, once every group has had its places.
  const nobodyOfGroup: number[] = [];
  for (const isForGroup of [true, false])
    for (let round = 0; round < most; round += 1)
      for (let application = 0; application < places.applications; application += 1) {
        if (round >= (places.wanted[application] ?? 0)) continue;
        const group = ofGroup[application]?.[round] ?? ANY;
        if ((group !== ANY) !== isForGroup) continue;
        if (!fillOne(filling, { application, group }) && isForGroup) nobodyOfGroup.push(application);
        done += 1;
        onProgress?.(done, total);
      }
  for (const application of nobodyOfGroup) fillOne(filling, { application, group: ANY });
  return filling.reads;
}

const ANY = 0;

/** The places of an application that are for one group alone come first, group by group. */
const groupsOf = ({ groups, least }: Places, application: number): number[] =>
  Array.from({ length: groups }, (_, index) => index + 1).flatMap((group) =>
    Array.from({ length: least[application * (groups + 1) + group] ?? 0 }, () => group),
  );

const FAR = 1_000_000_000;

/** The search for one chain; its tables are used again for the next. */
type Search = {
  /** What makes every pass cost nothing or more: kept from chain to chain. */
  potential: Int32Array;
  cost: Int32Array;
  giver: Int32Array;
  /** Experts by what it costs to reach them; who was reached cheaper meanwhile stands in two and counts in the first. */
  buckets: number[][];
};

const newSearch = (experts: number): Search => ({
  potential: new Int32Array(experts),
  cost: new Int32Array(experts),
  giver: new Int32Array(experts),
  buckets: [],
});

type Filling = Exchange & Search;

type Place = { application: number; group: number };

/** @returns false when no chain ends at an expert with room: then nothing happens, the place stays empty */
function fillOne(filling: Filling, place: Place): boolean {
  const { load, giver } = filling;
  const { application, group } = place;
  start(filling, place);
  const { end, reached } = spread(filling);
  if (end === -1) return false;
  settlePotentials(filling, reached);
  // All are chosen before any changes hands: the table speaks of what is.
  const passed: { application: number; from: number; to: number }[] = [];
  let taker = end;
  for (let from = giver[end] ?? -1; from !== -1; from = giver[from] ?? -1) {
    passed.push({ application: bestToPass(filling, from, taker), from, to: taker });
    taker = from;
  }
  for (const { application: given, from, to } of passed) {
    endReading(filling, given, from);
    beginReading(filling, { application: given, expert: to });
  }
  beginReading(filling, { application, expert: taker, reserved: group !== ANY });
  load[end] = (load[end] ?? 0) + 1;
  return true;
}

/** Whoever may take the application itself, at what it costs over the one whom it costs least. */
function start(filling: Filling, { application, group }: Place): void {
  const { experts, fitness, reads, potential, cost, giver, buckets } = filling;
  cost.fill(FAR);
  giver.fill(-1);
  buckets.length = 0;
  const row = application * experts;
  const may = (expert: number): boolean =>
    fitness[row + expert] !== 0 && reads[row + expert] === 0 && (group === ANY || filling.group[expert] === group);
  const price = (expert: number): number => (fitness[row + expert] ?? 0) - (potential[expert] ?? 0);
  let least = FAR;
  for (let expert = 0; expert < experts; expert += 1) if (may(expert)) least = Math.min(least, price(expert));
  for (let expert = 0; expert < experts; expert += 1)
    if (may(expert)) {
      cost[expert] = price(expert) - least;
      put(buckets, price(expert) - least, expert);
    }
}

function put(buckets: number[][], cost: number, expert: number): void {
  while (buckets.length <= cost) buckets.push([]);
  buckets[cost]?.push(expert);
}

/**
 * Dijkstra by buckets, the costs being small whole numbers, until nothing better can come.
 * @returns the least burdened expert with room, of those the one reached with the best fit, and how far the search went; an end of -1 for none
 */
function spread(filling: Filling): { end: number; reached: number } {
  const { buckets, load, cost, potential } = filling;
  const least = leastBurdened(filling);
  const isBest = (expert: number): boolean =>
    load[expert] === least.load && potential[expert] === least.potential && hasRoom(filling, expert);
  let [end, fit, reached] = [-1, FAR, 0];
  for (; reached < buckets.length; reached += 1) {
    if (end !== -1 && load[end] === least.load && fit <= reached + least.potential) break;
    const bucket = buckets[reached] ?? [];
    // Nobody is less burdened, nobody who is as little has a smaller potential, and nobody is reached cheaper than now.
    const best = bucket.find((expert) => cost[expert] === reached && isBest(expert));
    if (best !== undefined) return { end: best, reached };
    for (const expert of bucket) {
      if (cost[expert] !== reached) continue;
      if (isBest(expert)) return { end: expert, reached };
      // What a chain truly costs is what it costs by the potentials, and the potential of its end.
      const price = reached + (potential[expert] ?? 0);
      if (hasRoom(filling, expert) && isBetter(filling, { expert, price }, { end, fit })) [end, fit] = [expert, price];
      pass(filling, expert);
    }
  }
  return { end, reached };
}

const hasRoom = ({ load, capacity }: Places, expert: number): boolean => (load[expert] ?? 0) < (capacity[expert] ?? 0);

function isBetter(
  { load }: Places,
  { expert, price }: { expert: number; price: number },
  than: { end: number; fit: number },
): boolean {
  if (than.end === -1) return true;
  const lighter = (load[expert] ?? 0) - (load[than.end] ?? 0);
  return lighter < 0 || (lighter === 0 && price < than.fit);
}

/** The smallest load of whoever has room, and the smallest potential among those who have no more. */
function leastBurdened(filling: Filling): { load: number; potential: number } {
  const { experts, load, potential } = filling;
  const least = { load: FAR, potential: FAR };
  for (let expert = 0; expert < experts; expert += 1) {
    const [own, price] = [load[expert] ?? 0, potential[expert] ?? 0];
    if (!hasRoom(filling, expert) || own > least.load) continue;
    least.potential = own < least.load ? price : Math.min(least.potential, price);
    least.load = own;
  }
  return least;
}

/** Who else is reached by what `from` can pass on. */
function pass({ experts, best, potential, cost, giver, buckets }: Filling, from: number): void {
  const base = (cost[from] ?? FAR) + (potential[from] ?? 0);
  const row = from * experts;
  for (let to = 0; to < experts; to += 1) {
    const gain = best[row + to] ?? NOTHING;
    if (gain === NOTHING) continue;
    const price = base + gain - (potential[to] ?? 0);
    if (price >= (cost[to] ?? FAR)) continue;
    cost[to] = price;
    giver[to] = from;
    put(buckets, price, to);
  }
}

/** Johnson's rule: after the chain, every pass along it costs nothing, and none less than nothing. */
function settlePotentials({ experts, potential, cost }: Filling, reached: number): void {
  for (let expert = 0; expert < experts; expert += 1) {
    const nearer = (cost[expert] ?? FAR) - reached;
    if (nearer < 0) potential[expert] = (potential[expert] ?? 0) + nearer;
  }
}
