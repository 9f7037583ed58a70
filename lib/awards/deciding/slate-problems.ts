import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isBelowLine, placesIn } from '@/lib/plans/terms/awarding-rules';
import type { Planned, Ranked, Slate, SlateRule } from './slate';

/**
 * What keeps a slate from being written: more awards than applications (where a person gave the number), places among those
 * whom nobody ranked, and lines between equals, whose order is the chair's to say.
 */
export function problemsInSlate({ planned, ties }: Slate, ranked: readonly Ranked[], rule: SlateRule): Problem[] {
  const isFixed = placesIn(rule) !== null;
  const able = ranked.filter(({ score }) => !isBelowLine(score, rule.passLine));
  const placed = new Set(planned.filter(({ outcome }) => outcome !== 'DECLINE').map((one) => one.applicationId));
  const unranked = ranked.filter(({ applicationId, rank }) => placed.has(applicationId) && rank === null).length;
  const total = rule.awardCount + rule.reserveCount;
  return [
    ...problemIf(!isFixed && rule.awardCount > able.length, {
      code: able.length < ranked.length ? 'awards.problems.moreThanAble' : 'awards.problems.moreThanRanked',
      field: 'awardCount',
      values: { count: able.length, line: rule.passLine },
    }),
    // Reserves that the pass line leaves out are simply fewer; nobody typed who reaches it.
    ...problemIf(!isFixed && rule.awardCount <= able.length && total > ranked.length, {
      code: 'awards.problems.moreReserves',
      field: 'reserveCount',
      values: { count: ranked.length, awards: rule.awardCount, most: ranked.length - rule.awardCount },
    }),
    ...problemIf(unranked > 0, {
      code: 'awards.problems.unranked',
      field: isFixed ? 'reserveCount' : 'awardCount',
      values: { count: unranked },
    }),
    ...ties.map(({ line, place, applicationIds }): Problem => {
      if (line === 'reserve') return { code: 'awards.problems.tiedAtLine', field: 'reserveCount', values: { place } };
      if (!isFixed) return { code: 'awards.problems.tiedAtLine', field: 'awardCount', values: { place } };
      return { code: 'awards.problems.tieForChair', field: 'chairOrder.0', values: { count: applicationIds.length } };
    }),
  ];
}

type Together = { written: readonly Planned[]; kept: readonly Pick<Planned, 'outcome' | 'amountFen'>[] };

/**
 * All awards there would be, those that stay as they were decided one by one among them: no more than the places that were
 * asked for, and no more money than the round has. How many fit is said, so that nobody has to try.
 */
export function problemsWithAll({ written, kept }: Together, places: number, budgetFen: Fen): Problem[] {
  const awards = [...kept, ...written].filter(({ outcome }) => outcome === 'AWARD');
  const awardedFen = sumFen(awards.map(({ amountFen }) => amountFen));
  const keptAwards = kept.filter(({ outcome }) => outcome === 'AWARD').length;
  const over = awards.findIndex((_, place) => sumFen(awards.slice(0, place + 1).map(amountOf)) > budgetFen);
  return [
    ...problemIf(awards.length > places, {
      code: 'awards.problems.morePlaces',
      field: 'awardCount',
      values: { places, count: awards.length, kept: keptAwards },
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
