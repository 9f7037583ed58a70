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
};

/** Who reads what, and for every two experts the best that can come of passing an application from one to the other. */
export type Exchange = Places & {
  /** Application × expert: 1 where the expert reads it. */
  reads: Uint8Array;
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
    given: Array.from({ length: experts }, () => []),
    best: new Int8Array(experts * experts).fill(NOTHING),
    counts: new Uint16Array(experts * experts * (2 * steps + 1)),
  };
}

export function beginReading(exchange: Exchange, application: number, expert: number): void {
  const { experts, reads, fitness, given } = exchange;
  const row = application * experts;
  const own = fitness[row + expert] ?? 0;
  for (let other = 0; other < experts; other += 1) {
    const fit = fitness[row + other] ?? 0;
    if (reads[row + other] === 1) lose(exchange, other * experts + expert, own - fit);
    else if (fit !== 0 && other !== expert) gain(exchange, expert * experts + other, fit - own);
  }
  reads[row + expert] = 1;
  given[expert]?.push(application);
}

export function endReading(exchange: Exchange, application: number, expert: number): void {
  const { experts, reads, fitness, given } = exchange;
  const row = application * experts;
  const own = fitness[row + expert] ?? 0;
  reads[row + expert] = 0;
  const held = given[expert] ?? [];
  held.splice(held.indexOf(application), 1);
  for (let other = 0; other < experts; other += 1) {
    const fit = fitness[row + other] ?? 0;
    if (reads[row + other] === 1) gain(exchange, other * experts + expert, own - fit);
    else if (fit !== 0 && other !== expert) lose(exchange, expert * experts + other, fit - own);
  }
}

/** The first application, in the order of the seed, by whose passing on the best comes about. */
export function bestToPass({ experts, fitness, reads, best, given }: Exchange, from: number, to: number): number {
  const wanted = best[from * experts + to] ?? NOTHING;
  let first = Number.POSITIVE_INFINITY;
  for (const application of given[from] ?? []) {
    const row = application * experts;
    const [fit, own] = [fitness[row + to] ?? 0, fitness[row + from] ?? 0];
    if (application < first && fit !== 0 && reads[row + to] === 0 && fit - own === wanted) first = application;
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
