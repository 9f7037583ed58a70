/** What the filling of places starts from, as flat tables: it crosses into a thread as it is. */
export type Places = {
  applications: number;
  experts: number;
  /** How many places of each application are to be filled. */
  wanted: Uint16Array;
  /** Application × expert: 0 may never read it, 1 fits best, and each more fits one step worse. At most 60. */
  fitness: Uint8Array;
  /** The most each expert takes in all, and how many each has already. */
  capacity: Uint16Array;
  load: Uint16Array;
  /** Each expert's group: 0 where no quota asks for it, else from 1 to `groups`. An expert is in one group. */
  groups: number;
  group: Uint8Array;
  /** Application × group (from 0 to `groups`): how many of the places are for that group alone. */
  least: Uint8Array;
};

/** Who reads what, and for every two experts the best that can come of passing an application from one to the other. */
export type Exchange = Places & {
  /** Application × expert: 1 where the expert reads it. */
  reads: Uint8Array;
  /** Application × group: how many of a group read it, and how many of them sit on places of their group. */
  held: Uint8Array;
  reserved: Uint8Array;
  /** What each expert was given. */
  given: number[][];
  /** Expert × expert: by how many steps the best application to pass on fits worse (below 0: better) after it; NOTHING when there is none. */
  best: Int8Array;
  /** How many applications stand behind each difference of each pair, from `-steps` to `steps`. */
  counts: Uint16Array;
  steps: number;
};

export const NOTHING = 127;

export function openExchange(places: Places): Exchange {
  const { applications, experts, fitness } = places;
  const steps = Math.max(0, fitness.reduce((a, b) => Math.max(a, b), 0) - 1);
  return {
    ...places,
    steps,
    reads: new Uint8Array(applications * experts),
    held: new Uint8Array(places.least.length),
    reserved: new Uint8Array(places.least.length),
    given: Array.from({ length: experts }, () => []),
    best: new Int8Array(experts * experts).fill(NOTHING),
    counts: new Uint16Array(experts * experts * (2 * steps + 1)),
  };
}

/** An application passes within a group, or out of one of which more read it than its quota holds. */
function mayPass(exchange: Exchange, application: number, [from, to]: readonly [number, number]): boolean {
  const { group } = exchange;
  return group[from] === group[to] || !isBound(exchange, placeOf(exchange, application, from));
}

const placeOf = ({ groups, group }: Places, application: number, expert: number): number =>
  application * (groups + 1) + (group[expert] ?? 0);

const isBound = ({ held, reserved }: Exchange, place: number): boolean => (held[place] ?? 0) <= (reserved[place] ?? 0);

/** `reserved`: on a place that is for the expert's group alone. */
type Begun = { application: number; expert: number; reserved?: boolean };

export function beginReading(exchange: Exchange, { application, expert, reserved = false }: Begun): void {
  const { experts, reads, fitness, given, held } = exchange;
  const row = application * experts;
  const own = fitness[row + expert] ?? 0;
  for (let other = 0; other < experts; other += 1)
    if (reads[row + other] === 1 && mayPass(exchange, application, [other, expert]))
      lose(exchange, other * experts + expert, own - (fitness[row + other] ?? 0));
  const place = placeOf(exchange, application, expert);
  const wasBound = isBound(exchange, place);
  held[place] = (held[place] ?? 0) + 1;
  if (reserved) exchange.reserved[place] = (exchange.reserved[place] ?? 0) + 1;
  reads[row + expert] = 1;
  // Its group may now pass it out as well.
  if (wasBound && !isBound(exchange, place)) outOfGroup(exchange, { application, expert }, gain);
  for (let other = 0; other < experts; other += 1) {
    const fit = fitness[row + other] ?? 0;
    if (fit !== 0 && reads[row + other] === 0 && mayPass(exchange, application, [expert, other]))
      gain(exchange, expert * experts + other, fit - own);
  }
  given[expert]?.push(application);
}

export function endReading(exchange: Exchange, application: number, expert: number): void {
  const { experts, reads, fitness, given, held } = exchange;
  const row = application * experts;
  const own = fitness[row + expert] ?? 0;
  for (let other = 0; other < experts; other += 1) {
    const fit = fitness[row + other] ?? 0;
    if (fit !== 0 && reads[row + other] === 0 && mayPass(exchange, application, [expert, other]))
      lose(exchange, expert * experts + other, fit - own);
  }
  const place = placeOf(exchange, application, expert);
  const wasBound = isBound(exchange, place);
  held[place] = (held[place] ?? 0) - 1;
  if (!wasBound && isBound(exchange, place)) outOfGroup(exchange, { application, expert }, lose);
  reads[row + expert] = 0;
  for (let other = 0; other < experts; other += 1)
    if (reads[row + other] === 1 && mayPass(exchange, application, [other, expert]))
      gain(exchange, other * experts + expert, own - (fitness[row + other] ?? 0));
  const list = given[expert] ?? [];
  list.splice(list.indexOf(application), 1);
}

type Counting = (exchange: Exchange, pair: number, difference: number) => void;

/** Every pass of the application out of the expert's group by the group's other readers. */
function outOfGroup(
  exchange: Exchange,
  { application, expert }: { application: number; expert: number },
  count: Counting,
): void {
  const { experts, groups, group, reads, fitness } = exchange;
  if (groups === 0) return;
  const row = application * experts;
  for (let from = 0; from < experts; from += 1) {
    if (from === expert || reads[row + from] === 0 || group[from] !== group[expert]) continue;
    const own = fitness[row + from] ?? 0;
    for (let to = 0; to < experts; to += 1) {
      const fit = fitness[row + to] ?? 0;
      if (fit !== 0 && reads[row + to] === 0 && group[to] !== group[from])
        count(exchange, from * experts + to, fit - own);
    }
  }
}

/** The first application, in the order of the seed, by whose passing on the best comes about. */
export function bestToPass(exchange: Exchange, from: number, to: number): number {
  const { experts, fitness, reads, best, given } = exchange;
  const wanted = best[from * experts + to] ?? NOTHING;
  let first = Number.POSITIVE_INFINITY;
  for (const application of given[from] ?? []) {
    const row = application * experts;
    const [fit, own] = [fitness[row + to] ?? 0, fitness[row + from] ?? 0];
    if (application >= first || fit === 0 || reads[row + to] === 1 || fit - own !== wanted) continue;
    if (mayPass(exchange, application, [from, to])) first = application;
  }
  if (first === Number.POSITIVE_INFINITY) throw new Error('The exchange counts an application that nobody reads.');
  return first;
}

function gain({ best, counts, steps }: Exchange, pair: number, difference: number): void {
  const place = pair * (2 * steps + 1) + steps + difference;
  counts[place] = (counts[place] ?? 0) + 1;
  if (difference < (best[pair] ?? NOTHING)) best[pair] = difference;
}

function lose({ best, counts, steps }: Exchange, pair: number, difference: number): void {
  const place = pair * (2 * steps + 1) + steps + difference;
  counts[place] = (counts[place] ?? 0) - 1;
  if (counts[place] !== 0 || best[pair] !== difference) return;
  for (let next = difference + 1; next <= steps; next += 1)
    if (counts[place - difference + next] !== 0) {
      best[pair] = next;
      return;
    }
  best[pair] = NOTHING;
}
