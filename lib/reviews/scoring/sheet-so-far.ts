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

/** A part of the rubric while it is filled in: something there cannot be points, all is given, some is, or nothing need be. */
export type PartSoFar = {
  group: string;
  state: 'wrong' | 'done' | 'open' | 'optional';
  scored: number;
  count: number;
};

/** Every part in the rubric's order; `typed` also where it may not be given. */
export function partsSoFar(typed: Readonly<Record<string, string>>, criteria: readonly SheetCriterion[]): PartSoFar[] {
  return [...Map.groupBy(criteria, ({ group }) => group)].map(([group, members]) => {
    const given = members.filter(({ key }) => (typed[key] ?? '') !== '');
    const asked = members.filter(({ bonus }) => !bonus);
    const isLeft = asked.some((criterion) => !given.includes(criterion));
    const isWrong = given.some(({ key, max }) => !mayBeGiven(typed[key] ?? '', max));
    const nothingGiven = given.length === 0 ? 'optional' : 'done';
    const state = isWrong ? 'wrong' : isLeft ? 'open' : asked.length === 0 ? nothingGiven : 'done';
    return { group, state, scored: given.length, count: members.length };
  });
}
