import { asTwoDecimals, hundredthsOf } from '@/lib/kernel/hundredths';

/** `max` with at most two decimals, as points are. */
export type SheetCriterion = { key: string; group: string; max: string; bonus: boolean };
export type NamedCriterion = SheetCriterion & { name: string };
type Scored = Omit<SheetCriterion, 'group'>;
type Points = Readonly<Record<string, string>>;

/** 'cap100': bonus points never lift a total above the rubric's full mark (100 in an ordinary rubric); 'over': they may. */
export type BonusPolicy = 'cap100' | 'over';
export type DutyRule = { bonusPolicy: BonusPolicy; commentBelow: number; commentAbove: number };

/** Domain D.6: a criterion below 40 % of its weight must be explained. */
const WEAK_PERCENT = 40;

/**
 * One expert's total, exact, with two decimals. A bonus left out counts as none.
 * @throws RangeError when an ordinary criterion is missing or points are not within 0 … max: a submitted sheet has none of these.
 */
export const scoreOfSheet = (points: Points, criteria: readonly Scored[], bonusPolicy: BonusPolicy): string =>
  asTwoDecimals(totalOf(points, criteria, bonusPolicy));

/** Why a comment is due, or null when it is not. */
export function commentDuty(
  points: Points,
  criteria: readonly SheetCriterion[],
  rule: DutyRule,
): { code: 'commentLow' | 'commentHigh' | 'commentWeak'; values: Record<string, string | number> } | null {
  const total = totalOf(points, criteria, rule.bonusPolicy) / 100;
  if (total < rule.commentBelow) return { code: 'commentLow', values: { line: rule.commentBelow } };
  if (total > rule.commentAbove) return { code: 'commentHigh', values: { line: rule.commentAbove } };
  const weak = weakGroups(points, criteria);
  return weak.length === 0 ? null : { code: 'commentWeak', values: { groups: weak.join('、') } };
}

function totalOf(points: Points, criteria: readonly Scored[], bonusPolicy: BonusPolicy): number {
  const sum = sumOf(criteria, (criterion) => pointsFor(criterion, points));
  return bonusPolicy === 'cap100' ? Math.min(sum, sumOf(ordinaryOf(criteria), maxOf)) : sum;
}

function pointsFor(criterion: Scored, points: Points): number {
  const given = Object.hasOwn(points, criterion.key) ? points[criterion.key] : undefined;
  if (given === undefined && !criterion.bonus) throw new RangeError(`no points for ${criterion.key}`);
  const value = hundredthsOf(given ?? '0');
  if (value > maxOf(criterion)) throw new RangeError(`points for ${criterion.key} above ${criterion.max}`);
  return value;
}

/** First-level criteria (一级) that got less than 40 % of their weight. */
function weakGroups(points: Points, criteria: readonly SheetCriterion[]): string[] {
  const ordinary = ordinaryOf(criteria);
  return [...new Set(ordinary.map(({ group }) => group))].filter((group) => {
    const members = ordinary.filter((criterion) => criterion.group === group);
    const given = sumOf(members, ({ key }) => hundredthsOf(points[key] ?? '0'));
    return given * 100 < sumOf(members, maxOf) * WEAK_PERCENT;
  });
}

const maxOf = ({ max }: Scored): number => hundredthsOf(max);

const ordinaryOf = <Each extends Scored>(criteria: readonly Each[]): Each[] => criteria.filter(({ bonus }) => !bonus);

const sumOf = <Each>(each: readonly Each[], hundredths: (one: Each) => number): number =>
  each.reduce((sum, one) => sum + hundredths(one), 0);
