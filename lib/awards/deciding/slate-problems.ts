import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isBelowLine, placesIn } from '@/lib/plans/terms/awarding-rules';
import type { Ranked, Slate, SlateRule } from './slate';

/**
 * What keeps a slate from being written: more awards than applications (where a person gave the number), places among those
 * whom nobody ranked, and lines between equals, whose order is the chair's to say.
 */
export function problemsInSlate({ planned, ties }: Slate, ranked: readonly Ranked[], rule: SlateRule): Problem[] {
  const isFixed = placesIn(rule) !== null;
  const able = ranked.filter(({ score }) => !isBelowLine(score, rule.passLine));
  const placed = new Set(planned.filter(({ outcome }) => outcome !== 'DECLINE').map((one) => one.applicationId));
  const unranked = ranked.filter(({ applicationId, rank }) => placed.has(applicationId) && rank === null).length;
  return [
    ...problemIf(!isFixed && rule.awardCount > able.length, {
      code: able.length < ranked.length ? 'awards.problems.moreThanAble' : 'awards.problems.moreThanRanked',
      field: 'awardCount',
      values: { count: able.length, line: rule.passLine },
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
