import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { roundById } from '@/lib/rounds/load';
import { writeSheet } from '@/lib/sheets/write-sheet';
import { assignmentLifecycle } from '../lifecycle';
import { assignmentPolicy } from '../policy';
import { problemsBeforeScoring, problemsInComment, problemsInCompleteness, problemsInScores } from '../rules';
import { submitScoreSheetInput } from '../schema';
import { withoutVain } from '../still-to-review';
import { isSumAsked, problemsInSum, sumBounds } from '../sums';
import { asAssignment, heldSheet } from './load-sheet';
import { readScoreCells, SUM_KEY } from './score-cells';
import { type NamedCriterion, scoreOfSheet } from './score-of-sheet';
import { type SentScores, sentCells } from './sent-cells';

async function sheetWithRules(tx: Tx, input: { assignmentId: string }) {
  const sheet = await heldSheet(tx, input);
  const round = sheet && (await roundById(tx, sheet));
  return sheet && round && { ...sheet, terms: round.terms };
}

/** Locks the sheet with its official total. What stands in the form is saved first, so that nothing seen is lost. */
export const submitScoreSheet = command({
  name: 'assignment.submit',
  input: submitScoreSheetInput,
  subject: sheetWithRules,
  visible: (actor, sheet) => assignmentPolicy.view(actor, asAssignment(sheet)),
  allow: (actor, sheet) => assignmentPolicy.submit(actor, asAssignment(sheet)),
  async run({ subject: sheet, input, actor, tx, now }) {
    const status = assignmentLifecycle.move(sheet.status, 'submit');
    refuseIf(problemsBeforeScoring({ ...sheet, stage: sheet.stageStatus }));
    refuseIf(problemsAtOnce(input.scores, sheet.criteria));
    const sent = { ...sentCells(input, sheet), by: by(actor), now };
    const { points, comment, sumFen } = readScoreCells(await writeSheet(tx, sheet.sheetId, sent));
    const isAsked = isSumAsked(sheet.sumRule);
    refuseIf([
      ...problemsInCompleteness(points, sheet.criteria),
      ...(isAsked ? problemsInSum(sumFen, sumBounds(sheet, sheet.terms), SUM_KEY) : []),
    ]);
    refuseIf(problemsInComment({ points, comment }, sheet.criteria, sheet.terms.aggregation));
    const total = scoreOfSheet(points, sheet.criteria, sheet.terms.aggregation.bonusPolicy);
    const submitted = await tx.reviewAssignment.update({
      where: { id: sheet.id, version: input.version },
      data: { status, total, sumFen: isAsked ? sumFen : null, submittedAt: now, version: { increment: 1 } },
    });
    return { ...submitted, nextId: await nextOpen(tx, sheet) };
  },
  about: ({ subject, result }) => moved(subject, result),
});

/** Where points do not fit, what still has none is told with them: nobody hears of it only after mending the first. */
function problemsAtOnce(scores: SentScores['scores'], criteria: readonly NamedCriterion[]): Problem[] {
  const wrong = problemsInScores(scores, criteria);
  if (wrong.length === 0) return [];
  const given = scores.flatMap(({ criterionId, points }) => (points === '' ? [] : [[criterionId, points] as const]));
  return [...wrong, ...problemsInCompleteness(Object.fromEntries(given), criteria)];
}

/** The next sheet of the same bundle that still needs work, in the order of the expert's list, round its end. */
async function nextOpen(
  tx: Tx,
  { id, expertId, stageId }: { id: string; expertId: string; stageId: string },
): Promise<string | null> {
  const bundle = await tx.reviewAssignment.findMany({
    where: { expertId, stageId, OR: [{ id }, { status: { in: ['INVITED', 'ACCEPTED'] }, ...withoutVain }] },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: { id: true },
  });
  const own = bundle.findIndex((assignment) => assignment.id === id);
  return [...bundle.slice(own + 1), ...bundle.slice(0, own)][0]?.id ?? null;
}
