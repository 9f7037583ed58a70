import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { writeSheet } from '@/lib/sheets/write-sheet';
import { pointsField, problemsInScores } from '../rules';
import type { HeldSheet } from './held-sheet';
import { COMMENT_KEY, readScoreCells } from './score-cells';

type Sent = {
  scores: readonly { criterionId: string; points: string; version: number }[];
  comment?: string | undefined;
  /** The version the comment had when it was shown; left out it is written over whatever is there. */
  commentVersion?: number | undefined;
};

/**
 * Writes the points and the comment that differ from the sheet and says how the whole sheet stands now. Sending the same
 * again changes nothing, so a browser may repeat a request whose answer was lost.
 * @throws Refusal 'conflict' naming each criterion that another window has changed meanwhile.
 */
export async function writeScores(
  sheet: HeldSheet,
  { scores, comment, commentVersion }: Sent,
  { tx, now, by }: { tx: Tx; now: Date; by: string },
) {
  refuseIf(problemsInScores(scores, sheet.criteria));
  const points = scores.map(({ criterionId, points, version }) => ({
    key: criterionId,
    value: orNothing(points),
    seen: version,
  }));
  const words = comment === undefined ? [] : [{ key: COMMENT_KEY, value: orNothing(comment), seen: commentVersion }];
  const written = await writeSheet(tx, sheet.sheetId, {
    cells: [...points, ...words],
    by,
    now,
    conflict: (key) => changedElsewhere(key, sheet),
  });
  return { ...written, ...readScoreCells(written.cells) };
}

const orNothing = (text: string): string | null => (text === '' ? null : text);

function changedElsewhere(key: string, { criteria }: HeldSheet): Problem {
  return key === COMMENT_KEY
    ? { code: 'reviews.problems.commentChanged', field: 'comment' }
    : {
        code: 'reviews.problems.scoreChanged',
        field: pointsField(criteria.findIndex((criterion) => criterion.key === key)),
      };
}
