import type { Places } from './exchange.ts';
import { fillPlaces } from './fill-places.ts';
import { drawReaders, type Price } from './lottery.ts';
import { type Program, programOf, quotasAt } from './program.ts';
import { type Shortage, shortagesOf, shortagesOfCap } from './shortages.ts';
import { countOf, keepsSides, type Sides, withoutPairs } from './sides.ts';
import { type Gap, solveProgram } from './solve-program.ts';

export type Answer = {
  /** Application × expert, 1 where the expert reads it. */
  reads: Uint8Array;
  /** Where time ran out before the best was proved; null where it is. */
  gap: Gap | null;
  /** Of a lottery. */
  price: Price | null;
  shortages: Shortage[];
  /** Which of `sides.apart` leave places empty that could be filled without. */
  apart: number[];
};

export type AnswerTask = { places: Places; sides: Sides; seed: string };
type Progress = (done: number, total: number) => void;

/** The MIP and the linear program have so long; the rest of a search for what is in the way, so long each time. */
const SECONDS = 60;
const SECONDS_OF_CAUSE = 5;
/** Sets to be kept apart of which the one in the way is looked for. */
const SETS = 8;

/**
 * The readers of every application. By the flow where it can say all that must hold, and where its answer happens to keep the
 * rest; else by a MIP, which begins with the flow's answer; by lottery where there is a cap on chances.
 */
export async function assignPlaces({ places, sides, seed }: AnswerTask, onProgress?: Progress): Promise<Answer> {
  const flow = fillPlaces({ ...places, load: places.load.slice() }, onProgress);
  const shortages = shortagesOf(places, flow);
  if (sides.cap !== null) {
    const { reads, shares, gap } = await drawReaders(places, { cap: sides.cap, seed, seconds: SECONDS });
    return {
      reads,
      gap,
      price: priceOf(places, flow, shares),
      shortages: [...shortages, ...shortagesOfCap(places, sides.cap)],
      apart: [],
    };
  }
  if (keepsSides(places, flow, sides)) return { reads: flow, gap: null, price: null, shortages, apart: [] };
  const { reads, gap } = await byProgram({ places, sides }, flow);
  const isMore = emptyIn(places, sides, reads) > emptyIn(places, { ...sides, apart: [] }, flow);
  return { reads, gap, price: null, shortages, apart: isMore ? await inTheWay({ places, sides }, flow) : [] };
}

const matchedIn = ({ fitness }: Places, shares: ArrayLike<number>): number =>
  fitness.reduce((sum, fit, pair) => sum + (fit === 1 ? (shares[pair] ?? 0) : 0), 0);

const priceOf = (places: Places, flow: Uint8Array, shares: Float64Array): Price => ({
  matched: matchedIn(places, shares),
  matchedWithout: matchedIn(places, flow),
  readings: flow.reduce((a, b) => a + b, 0),
  mostChance: shares.reduce((a, b) => Math.max(a, b), 0),
});

type Asked = { places: Places; sides: Sides };

async function byProgram({ places, sides }: Asked, flow: Uint8Array): Promise<{ reads: Uint8Array; gap: Gap | null }> {
  const program = programOf(places, sides, 1);
  const begin = valuesOf(program, { places, sides }, withoutPairs(places, flow, sides));
  const { values, gap } = await solveProgram(program, { places, whole: true, begin, seconds: SECONDS });
  const reads = new Uint8Array(places.fitness.length);
  program.columns.pairs.forEach((pair, column) => {
    reads[pair] = Math.round(values[column] ?? 0);
  });
  return { reads, gap };
}

/** Places and quotas that are not met. */
const emptyIn = (places: Places, sides: Sides, reads: Uint8Array): number =>
  [...places.wanted.keys()].reduce((sum, application) => sum + shortAt({ places, sides }, reads, application).all, 0);

function shortAt({ places, sides }: Asked, reads: Uint8Array, application: number) {
  const everybody = [...Array(places.experts).keys()];
  const short = (places.wanted[application] ?? 0) - countOf(places, reads, { application, among: everybody });
  const lacking = quotasAt(places, sides, application)
    .filter(({ least }) => least > 0)
    .map(({ among, least }) => Math.max(0, least - countOf(places, reads, { application, among })));
  return { short, lacking, all: lacking.reduce((a, b) => a + b, short) };
}

/** An answer in the columns of the program. */
function valuesOf({ columns }: Program, { places, sides }: Asked, reads: Uint8Array): Float64Array {
  const values = new Float64Array(columns.upper.length);
  columns.pairs.forEach((pair, column) => {
    values[column] = reads[pair] ?? 0;
  });
  const shorts = [...places.wanted.keys()].map((application) => shortAt({ places, sides }, reads, application));
  columns.short.forEach((column, application) => {
    values[column] = shorts[application]?.short ?? 0;
  });
  const lacking = shorts.flatMap((each) => each.lacking);
  columns.lacking.forEach((column, index) => {
    values[column] = lacking[index] ?? 0;
  });
  const loads = new Uint16Array(places.experts);
  reads.forEach((each, pair) => {
    loads[pair % places.experts] = (loads[pair % places.experts] ?? 0) + each;
  });
  for (const { column, expert, number } of columns.units) values[column] = number < (loads[expert] ?? 0) ? 1 : 0;
  return values;
}

/** Those sets of which none can be left out of what is in the way: without any one of them, the places would be filled. */
async function inTheWay({ places, sides }: Asked, flow: Uint8Array): Promise<number[]> {
  let sets = [...sides.apart.keys()];
  if (sets.length > SETS) return sets;
  const least = emptyIn(places, { ...sides, apart: [] }, flow);
  for (const one of sides.apart.keys()) {
    const rest = sets.filter((set) => set !== one);
    const some = { ...sides, apart: rest.map((set) => sides.apart[set] ?? []) };
    const program = programOf(places, some, 1);
    const begin = valuesOf(program, { places, sides: some }, withoutPairs(places, flow, some));
    const { values } = await solveProgram(program, {
      places,
      whole: true,
      begin,
      seconds: SECONDS_OF_CAUSE,
      until: 'places',
    });
    const empty = [...program.columns.short, ...program.columns.lacking].reduce(
      (sum, column) => sum + Math.round(values[column] ?? 0),
      0,
    );
    if (empty > least) sets = rest;
  }
  return sets;
}
