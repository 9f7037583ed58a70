import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StageControls } from '@/components/reviews/stage-controls';
import { StageEntries } from '@/components/reviews/stage-entries';
import { StageFacts } from '@/components/reviews/stage-facts';
import { StageHeader } from '@/components/reviews/stage-header';
import { StagePanel } from '@/components/reviews/stage-panel';
import { TrailList } from '@/components/trail/trail-list';
import { latestJobAbout } from '@/lib/jobs/queries';
import { paths } from '@/lib/paths/paths';
import { stageEntryParams } from '@/lib/reviews/list-params';
import { stageDetail, tieToDecide } from '@/lib/reviews/stage-detail';
import { stageEntries } from '@/lib/reviews/stage-entries';
import { panelChoices, stagePanel } from '@/lib/reviews/stage-panel';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { assignAutomaticallyAction, closeStageAction, openStageAction, setPanelAction } from './actions';

type Props = {
  params: Promise<{ roundId: string; stageId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [actor, t] = [await signedInActor(), await getTranslator('reviews')];
  const stage = await stageDetail(actor, await params);
  return { title: stage === null ? t('stages.title') : `${stage.name} · ${stage.round.title}` };
}

export default async function StagePage({ params, searchParams }: Props) {
  const [actor, place, query] = [await signedInActor(), await params, await searchParams];
  const stage = await stageDetail(actor, place);
  if (stage === null) notFound();
  const list = stageEntryParams.parse(query);
  const [panel, choices, entries, tie, assignment] = await Promise.all([
    stagePanel(stage),
    stage.mayManage && stage.status !== 'CLOSED' ? panelChoices(stage) : [],
    stageEntries(stage, list),
    tieToDecide(actor, stage),
    stage.mayManage ? latestJobAbout('stage.assignAutomatically', stage.id) : null,
  ]);
  return (
    <>
      <StageHeader
        stage={stage}
        back={stage.mayManage ? paths.roundStages(place.roundId) : paths.observeRound(place.roundId)}
      />
      <StageFacts stage={stage} />
      {stage.mayManage && (
        <StageControls
          stage={stage}
          tie={tie}
          assignment={assignment}
          actions={{ openStageAction, assignAutomaticallyAction, closeStageAction }}
        />
      )}
      {stage.status !== 'PLANNED' && (
        <StageEntries
          stage={stage}
          entries={entries}
          params={list}
          path={paths.roundStage(place.roundId, stage.id)}
          entryHref={(applicationId) => paths.stageEntry(place.roundId, stage.id, applicationId)}
        />
      )}
      <StagePanel stage={stage} panel={panel} choices={choices} setPanel={setPanelAction} />
      <TrailList lines={stage.trail} namespace="reviews.trail" />
    </>
  );
}
