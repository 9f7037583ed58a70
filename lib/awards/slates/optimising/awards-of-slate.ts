import { type Fen, sumFen } from '@/lib/kernel/money';
import { sumAt } from '../../deciding/slate';
import type { Candidate, SlateProblem } from './candidate';
import { budgetOf, leastAward } from './lay-out-slate';

const YUAN = 100n;
const FULL_BP = 10_000n;

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
  return wishes.partialBp === null ? given : filledUp(awarded, given, problem);
}

function filledUp(
  awarded: readonly Candidate[],
  given: Map<string, Fen>,
  { round, wishes, ownPart, ...problem }: SlateProblem,
): Map<string, Fen> {
  const fenOf = ({ id }: Candidate): Fen => given.get(id) ?? 0n;
  const ownOf = (one: Candidate): Fen => ownPart(one.id, fenOf(one));
  const most = budgetOf({ ...problem, round, wishes, ownPart });
  const shares = round.shares.map(({ categoryCodes, minBp }) => {
    const serves = ({ categoryCode }: Candidate): boolean =>
      categoryCode !== null && categoryCodes.includes(categoryCode);
    return { serves, minBp: BigInt(minBp), servedFen: sumFen(awarded.filter(serves).map(ownOf)) };
  });
  const ofOrganisation = new Map(
    [...Map.groupBy(awarded, ({ organisationId }) => organisationId)].map(([id, group]) => [
      id,
      sumFen(group.map(fenOf)),
    ]),
  );
  let spent = sumFen(awarded.map(ownOf));
  for (const one of awarded) fill(one);
  return given;

  function fill(one: Candidate): void {
    const least = fenOf(one);
    const before = ownOf(one);
    const fen = fits(one, one.fullFen) ? one.fullFen : least + mostYuan(one, least) * YUAN;
    given.set(one.id, fen);
    const added = ownOf(one) - before;
    spent += added;
    for (const share of shares) if (share.serves(one)) share.servedFen += added;
    ofOrganisation.set(one.organisationId, (ofOrganisation.get(one.organisationId) ?? 0n) + fen - least);
  }

  /** How many yuan more than `least` still fit. */
  function mostYuan(one: Candidate, least: Fen): bigint {
    let [low, high] = [0n, (one.fullFen - least) / YUAN];
    while (low < high) {
      const middle = (low + high + 1n) / 2n;
      if (fits(one, least + middle * YUAN)) low = middle;
      else high = middle - 1n;
    }
    return low;
  }

  function fits(one: Candidate, fen: Fen): boolean {
    const added = ownPart(one.id, fen) - ownOf(one);
    if (spent + added > most) return false;
    const cap = wishes.organisationFen;
    if (cap !== null && (ofOrganisation.get(one.organisationId) ?? 0n) + fen - fenOf(one) > cap) return false;
    return shares.every(
      ({ serves, minBp, servedFen }) => (servedFen + (serves(one) ? added : 0n)) * FULL_BP >= (spent + added) * minBp,
    );
  }
}
