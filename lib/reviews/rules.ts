import type { AssignmentStatus, ExpertStatus, RoundStatus, StageStatus } from '@/lib/db/generated/enums';
import { Exact } from '@/lib/kernel/decimal';
import type { Problem } from '@/lib/kernel/refusal';
import { countCharacters } from '@/lib/kernel/text-length';
import type { Terms } from '@/lib/plans/terms/terms';
import type { ProblemIn } from '@/messages/typed';
import { type ScoredCriterion, scoreOfSheet } from './stages/aggregate';

export type SheetCriterion = ScoredCriterion & { group: string };
type Aggregation = Terms['aggregation'];

/** Domain D.6: a criterion below 40 % of its weight must be explained. */
const WEAK_SHARE = '0.4';

/** The field of a criterion on the score sheet, wherever it is shown; `position` counts from 0 in the rubric's order. */
export const pointsField = (position: number): string => `scores.${position}.points`;

/** Points outside the rubric: an unknown criterion, or more than it gives. */
export function problemsInScores(
  scores: readonly { criterionId: string; points: string }[],
  criteria: readonly ScoredCriterion[],
): Problem[] {
  return scores.flatMap(({ criterionId, points }): Problem[] => {
    const position = criteria.findIndex(({ key }) => key === criterionId);
    const criterion = criteria[position];
    if (criterion === undefined) return [{ code: 'reviews.problems.unknownCriterion' }];
    if (points === '' || new Exact(points).lte(criterion.max)) return [];
    return [{ code: 'reviews.problems.aboveMaximum', field: pointsField(position), values: { limit: criterion.max } }];
  });
}

/** The official total, or every criterion that still has no points. A bonus left out counts as none. */
export function problemsInCompleteness(
  points: Readonly<Record<string, string>>,
  criteria: readonly SheetCriterion[],
): Problem[] {
  return criteria.flatMap(({ key, bonus }, position) =>
    bonus || Object.hasOwn(points, key) ? [] : [{ code: 'reviews.problems.notScored', field: pointsField(position) }],
  );
}

/** The comment duty (domain D.6): very low and very high totals and weak criteria must be explained. */
export function problemsInComment(
  sheet: { points: Readonly<Record<string, string>>; comment: string },
  criteria: readonly SheetCriterion[],
  rule: Aggregation,
): Problem[] {
  const reason = commentDuty(sheet.points, criteria, rule);
  const written = countCharacters(sheet.comment);
  if (reason === null || written >= rule.commentMinCharacters) return [];
  return [
    {
      code: `reviews.problems.${reason.code}`,
      field: 'comment',
      values: { ...reason.values, limit: rule.commentMinCharacters, written },
    },
  ];
}

/** Why a comment is due, or null when it is not. */
export function commentDuty(
  points: Readonly<Record<string, string>>,
  criteria: readonly SheetCriterion[],
  rule: Pick<Aggregation, 'bonusPolicy' | 'commentBelow' | 'commentAbove'>,
): { code: 'commentLow' | 'commentHigh' | 'commentWeak'; values: Record<string, string | number> } | null {
  const total = new Exact(scoreOfSheet(points, criteria, rule.bonusPolicy));
  if (total.lt(rule.commentBelow)) return { code: 'commentLow', values: { line: rule.commentBelow } };
  if (total.gt(rule.commentAbove)) return { code: 'commentHigh', values: { line: rule.commentAbove } };
  const weak = weakGroups(points, criteria);
  return weak.length === 0 ? null : { code: 'commentWeak', values: { groups: weak.join('、') } };
}

/** First-level criteria (一级) that got less than 40 % of their weight. */
function weakGroups(points: Readonly<Record<string, string>>, criteria: readonly SheetCriterion[]): string[] {
  const ordinary = criteria.filter(({ bonus }) => !bonus);
  return [...new Set(ordinary.map(({ group }) => group))].filter((group) => {
    const members = ordinary.filter((criterion) => criterion.group === group);
    const given = Exact.sum(0, ...members.map(({ key }) => points[key] ?? 0));
    return given.lt(Exact.sum(0, ...members.map(({ max }) => max)).times(WEAK_SHARE));
  });
}

type Opening = {
  isFirst: boolean;
  roundStatus: RoundStatus;
  previous: StageStatus | null;
  unscreened: number;
  entries: number;
  panel: number;
  reviewsPerEntry: number;
};

export function problemsBeforeOpening(stage: Opening): Problem[] {
  const problems: Problem[] = [];
  const expected: RoundStatus = stage.isFirst ? 'SCREENING' : 'REVIEWING';
  if (stage.roundStatus !== expected)
    problems.push({ code: `reviews.problems.round${stage.isFirst ? 'NotScreening' : 'NotReviewing'}` });
  if (stage.previous !== null && stage.previous !== 'CLOSED') problems.push({ code: 'reviews.problems.previousOpen' });
  if (stage.isFirst && stage.unscreened > 0)
    problems.push({ code: 'reviews.problems.unscreened', values: { count: stage.unscreened } });
  if (stage.entries === 0) problems.push({ code: 'reviews.problems.nothingToReview' });
  if (stage.panel < stage.reviewsPerEntry) {
    problems.push({
      code: 'reviews.problems.panelTooSmall',
      values: { panel: stage.panel, needed: stage.reviewsPerEntry },
    });
  }
  return problems;
}

type Assigning = {
  stage: StageStatus;
  inStage: boolean;
  expert: ExpertStatus | null;
  capacity: number | null;
  load: number;
  isBlocked: boolean;
  existing: AssignmentStatus | null;
};

/** Why this expert cannot read this application now; the first reason is enough. */
export function problemsBeforeAssigning(facts: Assigning): Problem[] {
  const problem = (name: ProblemIn<'reviews'>, values?: Record<string, number>): Problem[] => [
    { code: `reviews.problems.${name}`, field: 'expertId', ...(values && { values }) },
  ];
  if (facts.stage !== 'SCORING') return problem('stageNotScoring');
  if (!facts.inStage) return problem('notInStage');
  if (facts.capacity === null || facts.expert !== 'ACTIVE') return problem('notOnPanel');
  if (facts.isBlocked) return problem('conflictOfInterest');
  if (facts.existing === 'RECUSED') return problem('hasRecused');
  if (facts.existing !== null && facts.existing !== 'REMOVED') return problem('alreadyAssigned');
  return facts.load >= facts.capacity ? problem('capacityFull', { capacity: facts.capacity }) : [];
}

/** Whether a sheet may be written on now; each hindrance has its own sentence. */
export function problemsBeforeScoring(sheet: {
  status: AssignmentStatus;
  stage: StageStatus;
  isBlocked: boolean;
}): Problem[] {
  if (sheet.status === 'INVITED') return [{ code: 'reviews.problems.declareFirst' }];
  if (sheet.status === 'SUBMITTED') return [{ code: 'reviews.problems.sheetLocked' }];
  if (sheet.status === 'RECUSED') return [{ code: 'reviews.problems.hasRecused' }];
  if (sheet.stage !== 'SCORING') return [{ code: 'reviews.problems.stageNotScoring' }];
  return sheet.isBlocked ? [{ code: 'reviews.problems.conflictOfInterest' }] : [];
}

type Closing = {
  sheets: ReadonlyMap<string, number>;
  reviewsPerEntry: number;
  conflicted: number;
  acceptMissing: boolean;
  reason: string;
};

/** Nothing is decided unread; fewer reviews than planned need a recorded reason. */
export function problemsBeforeClosing({
  sheets,
  reviewsPerEntry,
  conflicted,
  acceptMissing,
  reason,
}: Closing): Problem[] {
  const counts = [...sheets.values()];
  const unread = counts.filter((count) => count === 0).length;
  const short = counts.filter((count) => count < reviewsPerEntry).length;
  if (conflicted > 0) return [{ code: 'reviews.problems.conflictedSheets', values: { count: conflicted } }];
  if (unread > 0) return [{ code: 'reviews.problems.unread', values: { count: unread } }];
  if (short > 0 && !acceptMissing)
    return [
      {
        code: 'reviews.problems.missingReviews',
        field: 'acceptMissing',
        values: { count: short, needed: reviewsPerEntry },
      },
    ];
  return short > 0 && reason === '' ? [{ code: 'reviews.problems.reasonForMissing', field: 'reason' }] : [];
}
