import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StageControls } from '@/components/reviews/stage-controls';
import { StageEntries } from '@/components/reviews/stage-entries';
import { StageFacts } from '@/components/reviews/stage-facts';
import { StageHeader } from '@/components/reviews/stage-header';
import { StagePanel } from '@/components/reviews/stage-panel';
import { TrailList } from '@/components/trail/trail-list';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { panelChoices, stagePanel } from '@/lib/reviews/stage-panel';
import { progressList } from '@/lib/reviews/stages/entry-list';
import { stageEntryPage } from '@/lib/reviews/stages/read-entry-list';
import { stageDetail, tieToDecide } from '@/lib/reviews/stages/stage-detail';
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
  const asked = readAsked(progressList, query);
  const [panel, choices, entries, tie] = await Promise.all([
    stagePanel(stage),
    stage.mayManage && stage.status !== 'CLOSED' ? panelChoices(stage) : [],
    stageEntryPage(stage, asked),
    tieToDecide(actor, stage),
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
          actions={{ openStageAction, assignAutomaticallyAction, closeStageAction }}
        />
      )}
      {stage.status !== 'PLANNED' && (
        <StageEntries
          stage={stage}
          page={entries}
          asked={asked}
          now={new Date()}
          path={paths.roundStage(place.roundId, stage.id)}
          entryHref={(applicationId) => paths.stageEntry(place.roundId, stage.id, applicationId)}
        />
      )}
      <StagePanel stage={stage} panel={panel} choices={choices} setPanel={setPanelAction} />
      <TrailList lines={stage.trail} namespace="reviews.trail" />
    </>
  );
}
