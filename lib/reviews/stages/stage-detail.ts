import 'server-only';
import type { Tx } from '@/lib/db/client';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { type Query, readAsked } from '@/lib/lists/asked';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { stageDraws } from '../drawing/stage-draws';
import { apartPairs } from '../panel/apart-pairs';
import { categoriesOf } from '../panel/groups';
import { stagePolicy } from '../policy';
import { panelChoices, stagePanel } from '../stage-panel';
import { progressList } from './entry-list';
import { stageEntryPage } from './read-entry-list';
import { type SeenStage, seenStage, stageAddress } from './seen-stage';
import { countsOf } from './stages-of-round';
import { tieAtCut } from './standing';
import { tallyStage } from './tally';
import { thinTopics } from './thin-topics';

/** A stage with its figures, its panel and one page of its applications, and what this actor may do. */
export const stageDetail = query({
  name: 'stage.detail',
  input: stageAddress.loose(),
  subject: seenStage,
  async run({ db, subject: stage, input, actor, now }) {
    const { roundId: _round, stageId: _stage, ...address } = input;
    const asked = readAsked(progressList, address as Query);
    const isOpen = stage.mayManage && stage.status !== 'CLOSED';
    const [[counted], trail, assignment, openProposal, panel, choices, entries, draws, apart, categories] =
      await Promise.all([
        countsOf(db, [stage.id]),
        trailLinesOf(db, 'stage', stage),
        latestJobAbout(db, { kind: 'stage.assignAutomatically', aboutId: stage.id }),
        db.assignmentProposal.findFirst({ where: { stageId: stage.id, status: 'PROPOSED' }, select: { id: true } }),
        stagePanel(db, stage, now),
        isOpen ? panelChoices(db, stage, now) : [],
        stageEntryPage(db, stage, asked),
        stageDraws(db, stage),
        stage.mayManage ? apartPairs(db, stage) : [],
        categoriesOf(db, stage),
      ]);
    const counts = counted ?? noCounts;
    return {
      ...stage,
      counts,
      trail,
      /** The last automatic assignment that was asked for. */
      assignment,
      hasProposal: openProposal !== null,
      panel,
      choices,
      draws,
      apart,
      /** The panel may be grouped by them. */
      categories,
      asked,
      entries,
      thin: stage.isNext && stage.status === 'PLANNED' && stage.position === 0 ? await thinTopics(db, stage.round) : [],
      tie: await tieToDecide(db, stage, { actor, counts, now }),
    };
  },
});

export type StageDetail = Awaited<ReturnType<typeof stageDetail>>;

const noCounts = { entries: 0, passed: 0, places: 0, assigned: 0, submitted: 0 };
type Deciding = { actor: Actor; counts: typeof noCounts; now: Date };

/**
 * The applications tied across the line, for the officer who is about to close: only once every review is in, so that
 * nothing about the scores shows while experts are still scoring.
 */
async function tieToDecide(db: Tx, stage: SeenStage, { actor, counts, now }: Deciding) {
  const { entries, submitted, places } = counts;
  if (stage.status !== 'SCORING' || !stagePolicy.close(actor, stage) || entries === 0 || submitted < places)
    return null;
  const { scored } = await tallyStage(db, stage, { terms: stage.round.terms, now });
  const tie = tieAtCut(scored, stage.cutCount);
  if (tie.applicationIds.length === 0) return null;
  const applications = await db.application.findMany({
    where: { id: { in: tie.applicationIds } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  });
  return { places: tie.places, applications };
}
