import { type Fen, sumFen } from '@/lib/kernel/money';
import { sumAt } from '../../deciding/slate';
import type { Candidate, SlateProblem } from './candidate';
import { budgetOf, leastAward } from './lay-out-slate';

const YUAN = 100n;

/**
 * What each of the chosen is given, by its id. Announced sums go by place. Where awards may be cut, everybody first has the
 * least; what is left then fills them up in the order of the ranking, in whole yuan, as far as every rule allows.
 */
export function awardsOfSlate(chosen: readonly number[], problem: SlateProblem): Map<string, Fen> {
  const { candidates, round, wishes } = problem;
  const awarded = chosen.toSorted((a, b) => a - b).map((at) => candidates[at] as Candidate);
  if (round.tiers.length > 0)
    return new Map(awarded.map((one, place) => [one.id, sumAt(place, { ...one, offeredFen: one.mostFen }, round)]));
  const given = new Map(awarded.map((one) => [one.id, leastAward(one, problem)]));
  if (wishes.partialBp === null) return given;
  for (const one of awarded) given.set(one.id, mostThatFits(one, given));
  return given;

  function mostThatFits(one: Candidate, at: ReadonlyMap<string, Fen>): Fen {
    const fits = (fen: Fen): boolean => isWithin(new Map([...at, [one.id, fen]]));
    if (fits(one.fullFen)) return one.fullFen;
    const least = at.get(one.id) ?? 0n;
    let [low, high] = [0n, (one.fullFen - least) / YUAN];
    while (low < high) {
      const middle = (low + high + 1n) / 2n;
      if (fits(least + middle * YUAN)) low = middle;
      else high = middle - 1n;
    }
    return least + low * YUAN;
  }

  function isWithin(at: ReadonlyMap<string, Fen>): boolean {
    const own = awarded.map(({ id, ...one }) => ({
      ...one,
      fen: problem.ownPart(id, at.get(id) ?? 0n),
      all: at.get(id) ?? 0n,
    }));
    const total = sumFen(own.map(({ fen }) => fen));
    if (total > budgetOf(problem)) return false;
    const keepsShares = round.shares.every(({ categoryCodes, minBp }) => {
      const served = own.filter(({ categoryCode }) => categoryCode !== null && categoryCodes.includes(categoryCode));
      return sumFen(served.map(({ fen }) => fen)) * 10_000n >= total * BigInt(minBp);
    });
    const { organisationFen } = wishes;
    if (!keepsShares || organisationFen === null) return keepsShares;
    return [...Map.groupBy(own, ({ organisationId }) => organisationId).values()].every(
      (group) => sumFen(group.map(({ all }) => all)) <= organisationFen,
    );
  }
}
