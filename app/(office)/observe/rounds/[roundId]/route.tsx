import { deskDocument } from '@/app/desk-document';
import { cockpitState } from '@/components/cockpit/cockpit-state';
import { ExceptionsSection } from '@/components/cockpit/exceptions-section';
import { RoundCockpit } from '@/components/cockpit/round-cockpit';
import { moverOf } from '@/components/inbox/mover-of';
import { StageList } from '@/components/reviews/stage-list';
import { EditionTracks } from '@/components/rounds/edition-tracks';
import { RoundHeader } from '@/components/rounds/round-header';
import { RoundStatusTag } from '@/components/rounds/round-status-tag';
import { TrailList } from '@/components/trail/trail-list';
import { Section } from '@/components/ui/section';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { roundCockpit } from '@/lib/cockpit/queries';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

/** A round as its observers watch it, on one page: what went another way than planned, the review, the cockpit without acts, and who did what. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { cockpit: roundCockpit, exceptions: roundExceptions },
  title: ({ cockpit }) => cockpit.header.title,
  async render({ cockpit, exceptions, now }) {
    const { header, tracks, trail } = cockpit;
    const [stages, t, own, rounds] = await Promise.all([
      ask(stagesOfRound, { roundId: header.id }),
      getTranslator('reviews'),
      getTranslator('cockpit'),
      getTranslator('rounds'),
    ]);
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="overview"
          state={cockpitState({ t: own, rounds, mover: await moverOf(header.inCharge) }, cockpit, now)}
        />
        <ExceptionsSection roundId={header.id} exceptions={exceptions} />
        <Section title={t('observe.stages')}>
          <StageList stages={stages} stageHref={(stageId) => paths.roundStage(header.id, stageId)} />
        </Section>
        <RoundCockpit cockpit={cockpit} now={now} />
        <EditionTracks
          id="tracks"
          tracks={tracks}
          hrefOf={paths.observeRound}
          tagOf={({ phase }) => <RoundStatusTag phase={phase} />}
        />
        <TrailList lines={trail} namespace="rounds" />
      </>
    );
  },
});
