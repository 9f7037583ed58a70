import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

export type Ranked = { applicationId: string; rank: number | null; mostFen: Fen };
export type Planned = { applicationId: string; outcome: DecisionOutcome; amountFen: Fen };

/**
 * Outcomes by rank: the first `awardCount` are awarded the most they may get, the next `reserveCount` wait in reserve,
 * the rest are declined. `ranked` is in order of rank, the unranked last.
 */
export function planByRank(ranked: readonly Ranked[], awardCount: number, reserveCount: number): Planned[] {
  return ranked.map(({ applicationId, mostFen }, index) => {
    if (index < awardCount) return { applicationId, outcome: 'AWARD', amountFen: mostFen };
    return { applicationId, outcome: index < awardCount + reserveCount ? 'RESERVE' : 'DECLINE', amountFen: 0n };
  });
}

/** A line may not run between two of the same rank: that choice is a person's, with a reason. */
export function problemsWithLines(ranked: readonly Ranked[], awardCount: number, reserveCount: number): Problem[] {
  const tied = (count: number): boolean => {
    const last = ranked[count - 1]?.rank ?? null;
    return last !== null && last === ranked[count]?.rank;
  };
  const unranked = ranked.slice(0, awardCount + reserveCount).filter(({ rank }) => rank === null).length;
  return [
    ...problemIf(awardCount > ranked.length, {
      code: 'awards.problems.moreThanRanked',
      field: 'awardCount',
      values: { count: ranked.length },
    }),
    ...problemIf(awardCount <= ranked.length && awardCount + reserveCount > ranked.length, {
      code: 'awards.problems.moreReserves',
      field: 'reserveCount',
      values: { count: ranked.length, awards: awardCount, most: ranked.length - awardCount },
    }),
    ...problemIf(unranked > 0, { code: 'awards.problems.unranked', field: 'awardCount', values: { count: unranked } }),
    ...problemIf(tied(awardCount), {
      code: 'awards.problems.tiedAtLine',
      field: 'awardCount',
      values: { place: awardCount },
    }),
    ...problemIf(tied(awardCount + reserveCount) && reserveCount > 0, {
      code: 'awards.problems.tiedAtLine',
      field: 'reserveCount',
      values: { place: awardCount + reserveCount },
    }),
  ];
}

type Together = { written: readonly Planned[]; kept: readonly Pick<Planned, 'outcome' | 'amountFen'>[] };

/**
 * All awards there would be, those that stay as they were decided one by one among them: no more than the places that were
 * asked for, and no more money than the round has. How many fit is said, so that nobody has to try.
 */
export function problemsWithAll({ written, kept }: Together, awardCount: number, budgetFen: Fen): Problem[] {
  const awards = [...kept, ...written].filter(({ outcome }) => outcome === 'AWARD');
  const awardedFen = sumFen(awards.map(({ amountFen }) => amountFen));
  const keptAwards = kept.filter(({ outcome }) => outcome === 'AWARD').length;
  const over = awards.findIndex((_, place) => sumFen(awards.slice(0, place + 1).map(amountOf)) > budgetFen);
  return [
    ...problemIf(awards.length > awardCount, {
      code: 'awards.problems.morePlaces',
      field: 'awardCount',
      values: { places: awardCount, count: awards.length, kept: keptAwards },
    }),
    ...problemIf(awardedFen > budgetFen, {
      code: 'awards.problems.overBudgetByRank',
      field: 'awardCount',
      values: {
        count: awards.length,
        awarded: formatYuan(awardedFen),
        budget: formatYuan(budgetFen),
        over: formatYuan(awardedFen - budgetFen),
        fits: over,
      },
    }),
  ];
}

const amountOf = ({ amountFen }: Pick<Planned, 'amountFen'>): Fen => amountFen;
