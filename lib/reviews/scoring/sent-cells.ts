import type { Json } from '@/lib/kernel/canonical-json';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import type { SentCell } from '@/lib/sheets/merge-cells';
import { pointsField, problemsInScores } from '../rules';
import { COMMENT_KEY } from './score-cells';
import type { NamedCriterion } from './score-of-sheet';

export type SentScores = {
  scores: readonly { criterionId: string; points: string; version: number }[];
  comment?: string | undefined;
  /** The version the comment had when it was shown; left out it is written over whatever is there. */
  commentVersion?: number | undefined;
};

/**
 * What was sent as cells of the sheet, and how a conflict at one of them is said.
 * @throws Refusal 'refused' for points outside the rubric
 */
export function sentCells({ scores, comment, commentVersion }: SentScores, criteria: readonly NamedCriterion[]) {
  refuseIf(problemsInScores(scores, criteria));
  const points = scores.map(({ criterionId, points, version }) => ({
    key: criterionId,
    value: orNothing(points),
    seen: version,
  }));
  const words = comment === undefined ? [] : [{ key: COMMENT_KEY, value: orNothing(comment), seen: commentVersion }];
  const cells: SentCell[] = [...points, ...words];
  return { cells, conflict: (key: string) => changedElsewhere(key, criteria) };
}

const orNothing = (text: string): Json => (text === '' ? null : text);

function changedElsewhere(key: string, criteria: readonly NamedCriterion[]): Problem {
  return key === COMMENT_KEY
    ? { code: 'reviews.problems.commentChanged', field: 'comment' }
    : {
        code: 'reviews.problems.scoreChanged',
        field: pointsField(criteria.findIndex((criterion) => criterion.key === key)),
      };
}
