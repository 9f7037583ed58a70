import { hmacDrbg } from '../drawing/drbg.ts';
import type { Places } from './exchange.ts';
import { programOf } from './program.ts';
import { type Flow, PARTS, roundAtRandom } from './round-at-random.ts';
import type { Sides } from './sides.ts';
import { type Gap, solveProgram } from './solve-program.ts';

/** What a lottery costs: readings in a category the expert knows, on average with it and at best without. */
export type Price = { matched: number; matchedWithout: number; readings: number; mostChance: number };

/**
 * Draws the readers so that no expert has a greater chance of any application than the cap (Jecmen et al. 2020): the best
 * shares by a linear program, then one assignment drawn that keeps each share as its chance. The seed decides.
 *
 * @param seconds for the linear program
 */
export async function drawReaders(
  places: Places,
  { cap, seed, seconds }: { cap: number; seed: string; seconds: number },
): Promise<{ reads: Uint8Array; shares: Float64Array; gap: Gap | null }> {
  const noSides: Sides = { quotas: [], apart: [], cap: null };
  const program = programOf(places, noSides, cap);
  const { values, gap } = await solveProgram(program, { places, whole: false, begin: null, seconds });
  const shares = new Float64Array(places.fitness.length);
  program.columns.pairs.forEach((pair, column) => {
    shares[pair] = Math.min(cap, Math.max(0, values[column] ?? 0));
  });
  const flows = circulation(places, shares);
  const whole = roundAtRandom(
    flows.map(({ flow }) => flow),
    randomOf(seed),
  );
  const reads = new Uint8Array(places.fitness.length);
  flows.forEach(({ pair }, index) => {
    if (pair !== null) reads[pair] = whole[index] ?? 0;
  });
  return { reads, shares, gap };
}

/** From one node to the applications, on to their groups of readers, to the experts, and back. */
function circulation(
  { applications, experts, groups, group }: Places,
  shares: Float64Array,
): { flow: Flow; pair: number | null }[] {
  const groupNode = (application: number, of: number): number => 1 + applications + application * (groups + 1) + of;
  const expertNode = (expert: number): number => 1 + applications * (groups + 2) + expert;
  const flows: { flow: Flow; pair: number | null }[] = [];
  const loads = new Float64Array(experts);
  const parts = inParts(shares);
  for (let application = 0; application < applications; application += 1) {
    const own = [...Array(experts).keys()].map((expert) => application * experts + expert);
    for (let of = 0; of <= groups; of += 1)
      settle(
        parts,
        own.filter((pair) => group[pair % experts] === of),
      );
    settle(parts, own);
    const sums = new Float64Array(groups + 1);
    for (let expert = 0; expert < experts; expert += 1) {
      const pair = application * experts + expert;
      const [value, of] = [parts[pair] ?? 0, group[expert] ?? 0];
      if (value === 0) continue;
      sums[of] = (sums[of] ?? 0) + value;
      loads[expert] = (loads[expert] ?? 0) + value;
      flows.push({ flow: { from: groupNode(application, of), to: expertNode(expert), value }, pair });
    }
    sums.forEach((value, of) => {
      flows.push({ flow: { from: 1 + application, to: groupNode(application, of), value }, pair: null });
    });
    const value = sums.reduce((a, b) => a + b, 0);
    flows.push({ flow: { from: 0, to: 1 + application, value }, pair: null });
  }
  loads.forEach((value, expert) => {
    flows.push({ flow: { from: expertNode(expert), to: 0, value }, pair: null });
  });
  return flows;
}

const inParts = (shares: Float64Array): Float64Array => shares.map((share) => Math.round(share * PARTS));

/** The linear program is right to a millionth: sums that are whole but for that are made so, at the part least noticed. */
function settle(parts: Float64Array, pairs: readonly number[]): void {
  const sum = pairs.reduce((all, pair) => all + (parts[pair] ?? 0), 0);
  const off = Math.round(sum / PARTS) * PARTS - sum;
  if (off === 0 || Math.abs(off) > PARTS * SLIP) return;
  const broken = pairs.filter((pair) => (parts[pair] ?? 0) % PARTS !== 0);
  const most = broken.toSorted((one, other) => (parts[one] ?? 0) - (parts[other] ?? 0)).at(off > 0 ? 0 : -1);
  if (most !== undefined) parts[most] = (parts[most] ?? 0) + off;
}

const SLIP = 1e-4;

const BYTES = 6;

/** The generator of draws, so that whoever has the seed comes to the same. */
function randomOf(seed: string): () => number {
  const text = new TextEncoder();
  const bytes = hmacDrbg({
    entropy: text.encode(seed),
    nonce: new Uint8Array(),
    personalization: text.encode('gongchuang assignment'),
  });
  return () => bytes(BYTES).reduce((value, byte) => value * 256 + byte, 0) / 2 ** (8 * BYTES);
}
