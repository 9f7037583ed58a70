import type { Places } from './exchange.ts';

/** What an assignment must keep to and no flow can hold. */
export type Sides = {
  /** Of the experts `among`, at least so many of each application's new readers; quotas may share experts here. */
  quotas: { among: number[]; least: Uint8Array }[];
  /** Experts of whom at most one reads the same application. */
  apart: number[][];
  /** The greatest chance of any pair, up to 1; null where nothing is drawn. */
  cap: number | null;
};

const isEmpty = ({ quotas, apart }: Sides): boolean => quotas.length === 0 && apart.length === 0;

/** Whether everything the flow does not know of holds all the same. */
export function keepsSides(places: Places, reads: Uint8Array, sides: Sides): boolean {
  if (isEmpty(sides)) return true;
  for (let application = 0; application < places.applications; application += 1) {
    if (sides.apart.some((some) => countOf(places, reads, { application, among: some }) > 1)) return false;
    for (const { among, least } of sides.quotas)
      if (countOf(places, reads, { application, among }) < (least[application] ?? 0)) return false;
  }
  return true;
}

export const countOf = (
  { experts }: Places,
  reads: Uint8Array,
  { application, among }: { application: number; among: readonly number[] },
): number => among.reduce((sum, expert) => sum + (reads[application * experts + expert] ?? 0), 0);

/**
 * The same without whoever reads beside one they must be kept apart from: the place is empty then, the worst fit of them
 * goes. Something to begin from that breaks nothing.
 */
export function withoutPairs(places: Places, reads: Uint8Array, { apart }: Sides): Uint8Array {
  const { applications, experts, fitness } = places;
  const kept = reads.slice();
  for (let application = 0; application < applications; application += 1)
    for (const some of apart) {
      const row = application * experts;
      const both = some
        .filter((expert) => kept[row + expert] === 1)
        .sort((a, b) => (fitness[row + a] ?? 0) - (fitness[row + b] ?? 0));
      for (const expert of both.slice(1)) kept[row + expert] = 0;
    }
  return kept;
}
