import { answerNow } from '@/lib/applications/filling/answer-now';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import type { Context } from '@/lib/kernel/command';
import type { Asker } from '@/lib/kernel/query';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { COMMENT_KEY, SUM_KEY } from '@/lib/reviews/scoring/score-cells';
import { scoreNow } from '@/lib/reviews/scoring/score-now';

type Cell = { key: string; value: unknown; version: number };
type Saved = { versions: Record<string, number>; savedAt: Date; problems?: Problem[]; unread?: Problem[] };

type CellShown = { value: unknown; version: number; writerName: string; savedAt: Date | null };

type SheetKind = {
  /** The command that stores one cell; it judges who may, and the value, whatever shape it has. */
  save: (id: string, cell: Cell, context: Context) => Promise<Saved>;
  /** The query that reads a cell as its control shows it now. */
  now: (id: string, key: string, asker: Asker) => Promise<CellShown>;
};

/** Everything that is filled in and saved as one goes, by its name in the address. */
const sheetKinds = new Map<string, SheetKind>([
  [
    'answers',
    {
      save: (applicationId, { key, value, version }, context) =>
        saveAnswers({ applicationId, answers: { [key]: value }, versions: { [key]: version }, partly: true }, context),
      now: (applicationId, fieldKey, asker) => answerNow({ applicationId, fieldKey }, asker),
    },
  ],
  [
    'scores',
    {
      save: (assignmentId, { key, value, version }, context) => {
        const typed = value as string;
        if (key === SUM_KEY) return saveScores({ assignmentId, sum: typed, sumVersion: version }, context);
        return key === COMMENT_KEY
          ? saveScores({ assignmentId, comment: typed, commentVersion: version }, context)
          : saveScores({ assignmentId, scores: [{ criterionId: key, points: typed, version }] }, context);
      },
      now: (assignmentId, key, asker) => scoreNow({ assignmentId, key }, asker),
    },
  ],
]);

/** @throws Refusal 'not-found' when nothing of that name is filled in here */
export function sheetKind(name: string): SheetKind {
  const kind = sheetKinds.get(name);
  if (kind === undefined) throw new Refusal('not-found');
  return kind;
}
