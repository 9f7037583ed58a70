import type { Json } from '@/lib/kernel/canonical-json';
import { parseYuan } from '@/lib/kernel/money';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import type { SumRule } from '@/lib/plans/stage-rules';
import type { SentCell } from '@/lib/sheets/merge-cells';
import { pointsField, problemsInScores } from '../rules';
import { isSumAsked } from '../sums';
import { COMMENT_KEY, SUM_KEY } from './score-cells';
import type { NamedCriterion } from './score-of-sheet';

export type SentScores = {
  scores: readonly { criterionId: string; points: string; version: number }[];
  comment?: string | undefined;
  /** The version the comment had when it was shown; left out it is written over whatever is there. */
  commentVersion?: number | undefined;
  /** As typed, where the stage asks for a sum. */
  sum?: string | undefined;
  sumVersion?: number | undefined;
};

/**
 * What was sent as cells of the sheet, and how a conflict at one of them is said.
 * @throws Refusal 'refused' for points outside the rubric
 */
export function sentCells(
  { scores, comment, commentVersion, sum, sumVersion }: SentScores,
  { criteria, sumRule }: { criteria: readonly NamedCriterion[]; sumRule: SumRule },
) {
  refuseIf(problemsInScores(scores, criteria));
  const points = scores.map(({ criterionId, points, version }) => ({
    key: criterionId,
    value: orNothing(points),
    seen: version,
  }));
  const words = comment === undefined ? [] : [{ key: COMMENT_KEY, value: orNothing(comment), seen: commentVersion }];
  const sums = sum === undefined || !isSumAsked(sumRule) ? [] : [{ key: SUM_KEY, value: fenOf(sum), seen: sumVersion }];
  const cells: SentCell[] = [...points, ...words, ...sums];
  return { cells, conflict: (key: string) => changedElsewhere(key, criteria) };
}

/** In fen as digits; what is left empty is taken back. */
function fenOf(typed: string): Json {
  const fen = parseYuan(typed);
  refuseIf(problemIf(typed.trim() !== '' && fen === null, { code: 'kernel.problems.yuan', field: SUM_KEY }));
  return fen === null ? null : String(fen);
}

const orNothing = (text: string): Json => (text === '' ? null : text);

function changedElsewhere(key: string, criteria: readonly NamedCriterion[]): Problem {
  if (key === SUM_KEY) return { code: 'reviews.problems.sumChanged', field: SUM_KEY };
  return key === COMMENT_KEY
    ? { code: 'reviews.problems.commentChanged', field: 'comment' }
    : {
        code: 'reviews.problems.scoreChanged',
        field: pointsField(criteria.findIndex((criterion) => criterion.key === key)),
      };
}
