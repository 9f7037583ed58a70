import 'server-only';
import { moveApplications } from '@/lib/applications/move-application';
import type { Tx } from '@/lib/db/client';
import { serving } from '@/lib/experts/serving';
import { moved, movedAlong } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { moveRound } from '@/lib/rounds/move-round';
import { stageLifecycle } from '../lifecycle';
import { type StageSubject, stageById } from '../load';
import { stagePolicy } from '../policy';
import { problemsBeforeOpening, problemsWithThinTopics } from '../rules';
import { openStageInput } from '../schema';
import { thinTopics } from './thin-topics';

/**
 * Starts the scoring of a stage. The first stage takes in every eligible application and moves the round to review;
 * a later one takes in those who passed the stage before.
 */
export const openStage = command({
  name: 'stage.open',
  input: openStageInput,
  subject: stageById,
  visible: stagePolicy.view,
  allow: stagePolicy.open,
  async run({ subject: stage, input: { version, dueAt, thinReason }, tx, now }) {
    const status = stageLifecycle.move(stage.status, 'open');
    refuseIf(dueAt === null || (dueAt && dueAt <= now) ? [{ code: 'reviews.problems.dueAtPast', field: 'dueAt' }] : []);
    const opened = await tx.reviewStage.update({
      where: { id: stage.id, version },
      data: { status, openedAt: now, version: { increment: 1 }, ...(dueAt && { dueAt }) },
    });
    const previous = await stageBefore(tx, stage);
    const applicationIds = await entrants(tx, stage, previous);
    const thin = previous === null ? await thinTopics(tx, stage.round) : [];
    refuseIf([
      ...problemsWithThinTopics(thin, thinReason),
      ...problemsBeforeOpening({
        roundId: stage.roundId,
        isFirst: previous === null,
        roundStatus: stage.round.status,
        previous: previous?.status ?? null,
        unscreened: await tx.application.count({
          where: { roundId: stage.roundId, status: { in: ['RECOMMENDING', 'SUBMITTED', 'RETURNED'] } },
        }),
        entries: applicationIds.length,
        panel: await tx.panelMember.count({ where: { stageId: stage.id, expert: serving(shanghaiDay(now)) } }),
        reviewsPerEntry: stage.reviewsPerEntry,
      }),
    ]);
    await tx.stageEntry.createMany({
      data: applicationIds.map((applicationId) => ({ stageId: stage.id, applicationId })),
    });
    if (previous !== null) return { ...opened, entries: applicationIds.length, round: null };
    await moveApplications(tx, { ids: applicationIds, from: 'ELIGIBLE', event: 'enterReview' });
    const round = await moveRound(tx, stage.round, { event: 'startReview' });
    return { ...opened, entries: applicationIds.length, round };
  },
  about: ({ subject, result }) => [
    moved(subject, result),
    ...(result.round ? [movedAlong('round.startReview', subject.round, result.round)] : []),
  ],
  trail: ({ input: { thinReason }, result }) => ({
    detail: { entries: result.entries, dueAt: result.dueAt?.toISOString() ?? null },
    ...(thinReason === '' ? {} : { said: { reason: thinReason } }),
  }),
});

async function stageBefore(tx: Tx, { planId, position }: StageSubject) {
  return tx.reviewStage.findFirst({ where: { planId, position: { lt: position } }, orderBy: { position: 'desc' } });
}

async function entrants(tx: Tx, stage: StageSubject, previous: { id: string } | null): Promise<string[]> {
  if (previous === null) {
    const eligible = await tx.application.findMany({
      where: { roundId: stage.roundId, status: 'ELIGIBLE' },
      select: { id: true },
    });
    return eligible.map(({ id }) => id);
  }
  const passed = await tx.stageEntry.findMany({
    where: { stageId: previous.id, outcome: 'PASSED', application: { status: 'SHORTLISTED' } },
    select: { applicationId: true },
  });
  return passed.map(({ applicationId }) => applicationId);
}
