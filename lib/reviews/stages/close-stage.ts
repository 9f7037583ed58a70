import 'server-only';
import { moveApplications } from '@/lib/applications/move-application';
import type { Tx } from '@/lib/db/client';
import type { Round } from '@/lib/db/generated/client';
import { moved, movedAlong } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { moveRound } from '@/lib/rounds/move-round';
import { stageLifecycle } from '../lifecycle';
import { lockedStage, type StageSubject } from '../load';
import { stagePolicy } from '../policy';
import { problemsBeforeClosing } from '../rules';
import { closeStageInput } from '../schema';
import { type Divided, divide, problemsInTieOrder, tieAtCut } from './standing';
import { type Tally, tallyStage } from './tally';
import { writeEntries } from './write-entries';

/**
 * Ends the scoring: aggregates by the round's rule, ranks, cuts, and moves the applications. In the last stage nobody is
 * cut by status, its line is a recommendation for the decisions, and the round moves on to them.
 * @throws Refusal 'refused' while reviews are missing (unless accepted with a reason) or a tie at the line is undecided.
 */
export const closeStage = command({
  name: 'stage.close',
  input: closeStageInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.close,
  async run({ subject: stage, input, tx, now }) {
    const status = stageLifecycle.move(stage.status, 'close');
    const closed = await tx.reviewStage.update({
      where: { id: stage.id, version: input.version },
      data: { status, closedAt: now, version: { increment: 1 } },
    });
    // Held until the end, so that no sheet is submitted or taken back while it is being counted.
    await tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "stageId" = ${stage.id} ORDER BY "id" FOR NO KEY UPDATE`;
    const tally = await tallyStage(tx, stage, { terms: stage.round.terms, now });
    refuseIf(problemsBeforeClosing({ ...input, ...tally, reviewsPerEntry: stage.reviewsPerEntry }));
    refuseIf(problemsOfTie(stage, tally, input.tieOrder));
    const divided = divide(tally.scored, stage.cutCount, input.tieOrder);
    await writeEntries(tx, stage.id, { divided, tally });
    const round = await moveOn(tx, stage, { divided, tally });
    return {
      ...closed,
      round,
      passed: divided.filter(({ outcome }) => outcome === 'PASSED').length,
      entries: divided.length,
    };
  },
  about: ({ subject, result }) => [
    moved(subject, result),
    ...(result.round ? [movedAlong('round.finishReview', subject.round, result.round)] : []),
  ],
  trail: ({ input: { acceptMissing, reason, tieOrder }, result: { passed, entries } }) => ({
    detail: { passed, entries, acceptMissing, tieOrder },
    said: { reason },
  }),
});

/** The field names the tied by number only; the stage's page lists them with their titles. */
function problemsOfTie(stage: StageSubject, { scored }: Tally, tieOrder: string[]): Problem[] {
  return problemsInTieOrder(tieAtCut(scored, stage.cutCount), tieOrder);
}

async function moveOn(
  tx: Tx,
  stage: StageSubject,
  { divided, tally }: { divided: Divided[]; tally: Tally },
): Promise<Round | null> {
  const statusOf = new Map(tally.scored.map(({ applicationId, status }) => [applicationId, status]));
  const idsOf = (from: string, ...outcomes: string[]): string[] =>
    divided
      .filter(({ applicationId, outcome }) => statusOf.get(applicationId) === from && outcomes.includes(outcome))
      .map(({ applicationId }) => applicationId);
  const shortlisted = tally.isLast ? idsOf('IN_REVIEW', 'PASSED', 'CUT') : idsOf('IN_REVIEW', 'PASSED');
  await moveApplications(tx, { ids: shortlisted, from: 'IN_REVIEW', event: 'shortlist' });
  if (tally.isLast) return moveRound(tx, stage.round, { event: 'finishReview' });
  await moveApplications(tx, { ids: idsOf('IN_REVIEW', 'CUT'), from: 'IN_REVIEW', event: 'cut' });
  await moveApplications(tx, { ids: idsOf('SHORTLISTED', 'CUT'), from: 'SHORTLISTED', event: 'cut' });
  return null;
}
