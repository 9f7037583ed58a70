import 'server-only';
import { db } from '@/lib/db/client';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import type { Actor } from '@/lib/kernel/actor';
import { roundById } from '@/lib/rounds/load';
import { trailOf } from '@/lib/trail/trail-of';
import { maySeeExperts, stagePolicy } from '../policy';
import { stagesVisibleTo } from '../visible-to';
import { countsOf } from './stages-of-round';
import { tieAtCut } from './standing';
import { tallyStage } from './tally';

export type StageDetail = NonNullable<Awaited<ReturnType<typeof stageDetail>>>;

/** A stage with its figures and what this actor may do; null when they may not see the round's inside. */
export async function stageDetail(actor: Actor, params: { roundId: string; stageId: string }) {
  const stage = await db.reviewStage.findFirst({
    where: { AND: [{ id: params.stageId, plan: { round: { id: params.roundId } } }, stagesVisibleTo(actor)] },
    include: { rubric: { select: { title: true } } },
  });
  const round = stage && (await roundById(db, params));
  if (stage === null || round === null) return null;
  const [[counts], trail, siblings, assignment] = await Promise.all([
    countsOf([stage.id]),
    trailOf('stage', stage.id),
    db.reviewStage.findMany({
      where: { planId: stage.planId },
      select: { position: true, status: true },
      orderBy: { position: 'asc' },
    }),
    latestJobAbout(db, { kind: 'stage.assignAutomatically', aboutId: stage.id }),
  ]);
  const subject = { ...stage, roundId: round.id, round };
  return {
    ...subject,
    counts: counts ?? { entries: 0, passed: 0, places: 0, assigned: 0, submitted: 0 },
    trail,
    /** The last automatic assignment that was asked for. */
    assignment,
    isLast: siblings.every(({ position }) => position <= stage.position),
    isNext: siblings.every(({ position, status }) => position >= stage.position || status === 'CLOSED'),
    showsExperts: maySeeExperts(actor, subject),
    mayManage: stagePolicy.setPanel(actor, subject),
  };
}

/**
 * The applications tied across the line, for the officer who is about to close: only once every review is in, so that
 * nothing about the scores shows while experts are still scoring.
 */
export async function tieToDecide(actor: Actor, stage: StageDetail) {
  const { entries, submitted, places } = stage.counts;
  if (stage.status !== 'SCORING' || !stagePolicy.close(actor, stage) || entries === 0 || submitted < places)
    return null;
  const { scored } = await tallyStage(db, stage, stage.round.rules.aggregation);
  const tie = tieAtCut(scored, stage.cutCount);
  if (tie.applicationIds.length === 0) return null;
  const applications = await db.application.findMany({
    where: { id: { in: tie.applicationIds } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  });
  return { places: tie.places, applications };
}
