import { deskDocument } from '@/app/desk-document';
import { StageList } from '@/components/reviews/stage-list';
import { roundState } from '@/components/rounds/round-state';
import { RoundStatusTag } from '@/components/rounds/round-status-tag';
import { RoundTimeline } from '@/components/rounds/round-timeline';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { watchedRound } from '@/lib/rounds/queries';
import { roundPhase } from '@/lib/rounds/rules';
import { roundSteps } from '@/lib/rounds/timeline';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

/** A round as its observers watch it: progress while it is judged, results once a stage is closed, and who did what. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { round: watchedRound },
  title: ({ round }) => round.header.title,
  async render({ round: { header, trail }, now }) {
    const [stages, t, rounds] = await Promise.all([
      ask(stagesOfRound, { roundId: header.id }),
      getTranslator('reviews'),
      getTranslator('rounds'),
    ]);
    const steps = roundSteps(header, now);
    return (
      <>
        <PageHeader
          title={header.title}
          tag={<RoundStatusTag phase={roundPhase(header, now)} />}
          state={roundState(rounds, header, now)}
          back={{ href: paths.observe(), label: t('observe.back') }}
        />
        {steps !== null && <RoundTimeline steps={steps} />}
        <Section title={t('observe.stages')}>
          <StageList stages={stages} stageHref={(stageId) => paths.roundStage(header.id, stageId)} />
        </Section>
        <TrailList lines={trail} namespace="rounds" />
      </>
    );
  },
});
