import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { LateSection } from '@/components/cockpit/late-section';
import { StageAct, StageControls } from '@/components/reviews/stage-controls';
import { StageEntries } from '@/components/reviews/stage-entries';
import { StageFacts } from '@/components/reviews/stage-facts';
import { StageGlance } from '@/components/reviews/stage-glance';
import { StageHeader } from '@/components/reviews/stage-header';
import { StagePanel } from '@/components/reviews/stage-panel';
import { TrailList } from '@/components/trail/trail-list';
import { lateInStage } from '@/lib/cockpit/nudging/late-in-stage';
import { paths } from '@/lib/paths/paths';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageGlance } from '@/lib/reviews/stages/stage-glance';
import { ask } from '@/lib/web/ask';
import { nudgeAction } from '../../actions';
import {
  assignAutomaticallyAction,
  closeStageAction,
  endApartAction,
  keepApartAction,
  openStageAction,
  setPanelAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    nudgeAction,
    assignAutomaticallyAction,
    closeStageAction,
    endApartAction,
    keepApartAction,
    openStageAction,
    setPanelAction,
  },
  reads: { stage: stageDetail, glance: stageGlance },
  title: ({ stage }) => `${stage.name} · ${stage.round.title}`,
  async render({ stage, glance, now }) {
    // The act of the hour stands first: while nobody reads yet, that is who shall.
    const isWithoutPanel = stage.mayManage && stage.panel.length === 0;
    const late =
      stage.mayManage && stage.status === 'SCORING'
        ? await ask(lateInStage, { roundId: stage.roundId, stageId: stage.id })
        : [];
    const panel = (
      <StagePanel
        stage={stage}
        panel={stage.panel}
        isFirst={isWithoutPanel}
        choices={stage.choices}
        setPanel={setPanelAction}
        apart={{ keep: keepApartAction, end: endApartAction }}
      />
    );
    return (
      <>
        <PageScript name="jobs" />
        <StageHeader
          stage={stage}
          now={now}
          back={stage.mayManage ? paths.roundStages(stage.roundId) : paths.observeRound(stage.roundId)}
          action={<StageAct stage={stage} assign={assignAutomaticallyAction} />}
        />
        {isWithoutPanel && panel}
        {stage.mayManage && (
          <StageControls stage={stage} tie={stage.tie} actions={{ openStageAction, closeStageAction }} />
        )}
        <LateSection roundId={stage.roundId} late={late} now={now} nudge={nudgeAction} />
        {stage.status !== 'PLANNED' && (
          <StageEntries
            stage={stage}
            page={stage.entries}
            asked={stage.asked}
            now={now}
            path={paths.roundStage(stage.roundId, stage.id)}
            entryHref={(applicationId) => paths.stageEntry(stage.roundId, stage.id, applicationId)}
          />
        )}
        {!isWithoutPanel && panel}
        <StageGlance glance={glance} address={{ roundId: stage.roundId, stageId: stage.id }} />
        <StageFacts stage={stage} />
        <TrailList lines={stage.trail} namespace="reviews.trail" />
      </>
    );
  },
});
