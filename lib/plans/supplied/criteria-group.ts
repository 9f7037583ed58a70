import type { CriterionTemplate } from '../plan-content';

export type Anchors = Pick<CriterionTemplate, 'anchorFull' | 'anchorMid' | 'anchorLow'>;

/** Criteria of one group (一级指标) under the same anchors; `tieBreak` is the group's place in breaking ties. */
export function group(
  { name, tieBreak }: { name: string; tieBreak?: number },
  anchors: Anchors,
  items: [name: string, maxPoints: string][],
): CriterionTemplate[] {
  return items.map(([item, maxPoints]) => ({
    group: name,
    name: item,
    maxPoints,
    ...(tieBreak === undefined ? {} : { tieBreak }),
    ...anchors,
  }));
}
