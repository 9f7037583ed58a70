import { z } from 'zod';
import type { OutdatedFact } from '@/lib/plans/announcing/outdated';

const items = z.array(z.object({ section: z.string(), fact: z.string(), said: z.string(), now: z.string() }));

/** What of an announcement was corrected, the first notice first. */
export type Correction = { items: OutdatedFact[] };

/** @throws Error when what is stored is no list of corrections */
export const correctionOf = ({ items: stored }: { items: unknown }): Correction => ({ items: items.parse(stored) });

/**
 * What nobody has been told yet: a fact is said by the latest notice about it, before that by the announcement. One that
 * went back to what the announcement says is to be corrected again.
 */
export function leftToCorrect(
  outdated: readonly OutdatedFact[],
  corrections: readonly Correction[],
  facts: Readonly<Record<string, string>>,
): OutdatedFact[] {
  const told = new Map(corrections.flatMap((correction) => correction.items).map((item) => [placeOf(item), item]));
  const untold = outdated.filter((one) => !told.has(placeOf(one)));
  const moved = [...told.values()]
    .map(({ section, fact, now }) => ({ section, fact, said: now, now: facts[fact] ?? '' }))
    .filter(({ said, now }) => said !== now);
  return [...untold, ...moved];
}

const placeOf = ({ section, fact }: OutdatedFact): string => `${section}|${fact}`;
