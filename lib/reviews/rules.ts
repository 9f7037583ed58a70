import type { AssignmentStatus, RoundStatus, StageStatus } from '@/lib/db/generated/enums';
import { hundredthsOf } from '@/lib/kernel/hundredths';
import { REASON_LEAST } from '@/lib/kernel/reason-least';
import type { Problem } from '@/lib/kernel/refusal';
import { addDays, lastSecondOf, shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { paths } from '@/lib/paths/paths';
import type { Terms } from '@/lib/plans/terms/terms';
import type { ProblemIn } from '@/messages/typed';
import { isPoints, plainPoints } from './scoring/plain-points';
import { commentDuty, type NamedCriterion, type SheetCriterion } from './scoring/score-of-sheet';

type Aggregation = Terms['aggregation'];
type Named = Pick<NamedCriterion, 'key' | 'max' | 'name'>;

/** The field of a criterion on the score sheet, wherever it is shown; `position` counts from 0 in the rubric's order. */
export const pointsField = (position: number): string => `scores.${position}.points`;

/** Points outside the rubric: an unknown criterion, no number, or more than it gives. */
export function problemsInScores(
  scores: readonly { criterionId: string; points: string }[],
  criteria: readonly Named[],
): Problem[] {
  return scores.flatMap(({ criterionId, points }): Problem[] => {
    const position = criteria.findIndex(({ key }) => key === criterionId);
    const criterion = criteria[position];
    if (criterion === undefined) return [{ code: 'reviews.problems.unknownCriterion' }];
    if (!isPoints(points)) return [aboutCriterion('reviews.problems.pointsFormat', criterion, position)];
    if (points === '' || hundredthsOf(points) <= hundredthsOf(criterion.max)) return [];
    return [aboutCriterion('reviews.problems.aboveMaximum', criterion, position)];
  });
}

/** The official total, or every criterion that still has no points. A bonus left out counts as none. */
export function problemsInCompleteness(
  points: Readonly<Record<string, string>>,
  criteria: readonly NamedCriterion[],
): Problem[] {
  return criteria.flatMap((criterion, position) =>
    criterion.bonus || Object.hasOwn(points, criterion.key)
      ? []
      : [aboutCriterion('reviews.problems.notScored', criterion, position)],
  );
}

/** Which criterion, by its place and name, and what it gives: among eighteen alike a sentence alone says nothing. */
const aboutCriterion = (code: Problem['code'], { name, max }: Named, position: number): Problem => ({
  code,
  field: pointsField(position),
  values: { position: position + 1, name, max: plainPoints(max) },
});

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

type Opening = {
  roundId: string;
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
    problems.push({
      code: `reviews.problems.round${stage.isFirst ? 'NotScreening' : 'NotReviewing'}`,
      href: paths.officeRound(stage.roundId),
    });
  if (stage.previous !== null && stage.previous !== 'CLOSED')
    problems.push({ code: 'reviews.problems.previousOpen', href: paths.roundStages(stage.roundId) });
  if (stage.isFirst && stage.unscreened > 0)
    problems.push({
      code: 'reviews.problems.unscreened',
      values: { count: stage.unscreened },
      href: paths.roundApplications(stage.roundId),
    });
  if (stage.entries === 0)
    problems.push({ code: 'reviews.problems.nothingToReview', href: paths.roundApplications(stage.roundId) });
  if (stage.panel < stage.reviewsPerEntry) {
    problems.push({
      code: 'reviews.problems.panelTooSmall',
      values: { panel: stage.panel, needed: stage.reviewsPerEntry },
      href: '#panel',
    });
  }
  return problems;
}

/** A topic with fewer applicants than announced is reviewed only with a reason that others can follow. */
export function problemsWithThinTopics(
  topics: readonly { title: string; applications: number }[],
  reason: string,
): Problem[] {
  if (topics.length === 0 || [...reason].length >= REASON_LEAST) return [];
  return topics.map(({ title, applications }) => ({
    code: 'reviews.problems.topicTooFew',
    field: 'thinReason',
    values: { title, count: applications, least: REASON_LEAST },
  }));
}

/** Of what is given to somebody, for the first time or again. */
export const notDeclined = { declinedAt: null, declinedFor: null, declineNote: '' } as const;

/** So many days after the day it is given to them, an expert answers whether they review it. */
const ANSWER_DAYS = 3;

/** By when an expert declares, recuses or declines: the end of the third day, and not after the stage is due. */
export function answerBy(assignedAt: Date, dueAt: Date | null): Date {
  const answer = lastSecondOf(addDays(shanghaiDay(assignedAt), ANSWER_DAYS));
  return dueAt !== null && dueAt < answer ? dueAt : answer;
}

/** What was given before this moment should be answered by now. */
export const unansweredSince = (now: Date): Date => shanghaiInstant(addDays(shanghaiDay(now), -ANSWER_DAYS), '00:00');

type Assigning = {
  stage: StageStatus;
  inStage: boolean;
  isServing: boolean;
  capacity: number | null;
  load: number;
  isBlocked: boolean;
  /** Of a group on the panel that reads another category. */
  isOutsideGroup: boolean;
  /** Somebody reads it already beside whom they must not. */
  isApart: boolean;
  existing: AssignmentStatus | null;
};

/** Why this expert cannot read this application now; the first reason is enough. */
export function problemsBeforeAssigning(facts: Assigning): Problem[] {
  const problem = (name: ProblemIn<'reviews'>, values?: Record<string, number>): Problem[] => [
    { code: `reviews.problems.${name}`, field: 'expertId', ...(values && { values }) },
  ];
  if (facts.stage !== 'SCORING') return problem('stageNotScoring');
  if (!facts.inStage) return problem('notInStage');
  if (facts.capacity === null || !facts.isServing) return problem('notOnPanel');
  if (facts.isBlocked) return problem('conflictOfInterest');
  if (facts.isOutsideGroup) return problem('outsideGroup');
  if (facts.isApart) return problem('keptApart');
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
