import { plainPoints } from './plain-points';
import { commentDuty, type DutyRule, type SheetCriterion, scoreOfSheet } from './score-of-sheet';

/**
 * A sheet while it is filled in: the total of what is given so far, as people write it, how many criteria that must have
 * points have some, and whether a comment is due, which is known when all of them have. '' is a criterion without points.
 */
export function sheetSoFar(
  points: Readonly<Record<string, string>>,
  criteria: readonly SheetCriterion[],
  rule: DutyRule,
): { total: string; scored: number; needed: number; isDue: boolean } {
  const ordinary = criteria.filter(({ bonus }) => !bonus);
  const scored = ordinary.filter(({ key }) => (points[key] ?? '') !== '').length;
  const filled = Object.fromEntries(criteria.map(({ key }) => [key, points[key] || '0']));
  return {
    total: plainPoints(scoreOfSheet(filled, criteria, rule.bonusPolicy)),
    scored,
    needed: ordinary.length,
    isDue: scored === ordinary.length && commentDuty(filled, criteria, rule) !== null,
  };
}

/** Whether points may be kept as they are typed: nothing, or 0 to `max` with at most two decimals. */
export const mayBeGiven = (typed: string, max: string): boolean =>
  typed === '' || (/^\d{1,4}(?:\.\d{1,2})?$/.test(typed) && Number(typed) <= Number(max));
