/** What the filling of places starts from, as flat tables: it crosses into a thread as it is. */
export type Places = {
  applications: number;
  experts: number;
  /** How many places of each application are to be filled. */
  wanted: Uint16Array;
  /** Application × expert: 0 may never read it, 1 may, 2 may but does not know its category. */
  fitness: Uint8Array;
  /** The most each expert takes in all, and how many each has already. */
  capacity: Uint16Array;
  load: Uint16Array;
};

/** Who reads what, and for every two experts the best that can come of passing an application from one to the other. */
export type Exchange = Places & {
  /** Application × expert: 1 where the expert reads it. */
  reads: Uint8Array;
  /** Expert × expert: -1 one foreign category less, 0 none, 1 one more, NOTHING when there is nothing to pass on. */
  best: Int8Array;
  /** How many applications stand behind each of the three. */
  counts: Int32Array;
};

export const NOTHING = 2;

export function openExchange(places: Places): Exchange {
  const { applications, experts } = places;
  return {
    ...places,
    reads: new Uint8Array(applications * experts),
    best: new Int8Array(experts * experts).fill(NOTHING),
    counts: new Int32Array(experts * experts * 3),
  };
}

export const mayTake = ({ experts, fitness, reads }: Exchange, application: number, expert: number): boolean =>
  fitness[application * experts + expert] !== 0 && reads[application * experts + expert] === 0;

/** 1 where the application is of a category the expert does not know. */
export const foreign = ({ experts, fitness }: Exchange, application: number, expert: number): number =>
  (fitness[application * experts + expert] ?? 0) - 1;

export function beginReading(exchange: Exchange, application: number, expert: number): void {
  const { experts, reads } = exchange;
  const row = application * experts;
  for (let other = 0; other < experts; other += 1)
    if (reads[row + other] === 1) count(exchange, other * experts + expert, { application, step: -1 });
  reads[row + expert] = 1;
  for (let other = 0; other < experts; other += 1)
    if (mayTake(exchange, application, other)) count(exchange, expert * experts + other, { application, step: 1 });
}

export function endReading(exchange: Exchange, application: number, expert: number): void {
  const { experts, reads } = exchange;
  const row = application * experts;
  for (let other = 0; other < experts; other += 1)
    if (mayTake(exchange, application, other)) count(exchange, expert * experts + other, { application, step: -1 });
  reads[row + expert] = 0;
  for (let other = 0; other < experts; other += 1)
    if (reads[row + other] === 1) count(exchange, other * experts + expert, { application, step: 1 });
}

/** The first application, in the order of the seed, by whose passing on the best comes about. */
export function bestToPass(exchange: Exchange, from: number, to: number): number {
  const { applications, experts, reads, best } = exchange;
  for (let application = 0; application < applications; application += 1)
    if (
      reads[application * experts + from] === 1 &&
      mayTake(exchange, application, to) &&
      foreign(exchange, application, to) - foreign(exchange, application, from) === best[from * experts + to]
    )
      return application;
  throw new Error('The exchange counts an application that nobody reads.');
}

/** One application more, or one less, that can be passed on between the two experts of `pair`. */
function count(exchange: Exchange, pair: number, { application, step }: { application: number; step: 1 | -1 }): void {
  const { experts, best, counts } = exchange;
  const [from, to] = [Math.floor(pair / experts), pair % experts];
  const place = pair * 3 + 1;
  const kind = place + foreign(exchange, application, to) - foreign(exchange, application, from);
  counts[kind] = (counts[kind] ?? 0) + step;
  best[pair] = counts[place - 1] ? -1 : counts[place] ? 0 : counts[place + 1] ? 1 : NOTHING;
}
