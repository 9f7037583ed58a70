import { redirect } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { cockpitState, decidingMove, stageToAssign, waitsBelow } from '@/components/cockpit/cockpit-state';
import { JustDone } from '@/components/cockpit/just-done';
import { RoundCockpit } from '@/components/cockpit/round-cockpit';
import { moverOf } from '@/components/inbox/mover-of';
import { EditionTracks } from '@/components/rounds/edition-tracks';
import { RoundActs } from '@/components/rounds/round-acts';
import { RoundHeader } from '@/components/rounds/round-header';
import { RoundMenu } from '@/components/rounds/round-menu';
import { RoundNextStep } from '@/components/rounds/round-next-step';
import { RoundStatusTag } from '@/components/rounds/round-status-tag';
import { TrailList } from '@/components/trail/trail-list';
import { roundCockpit } from '@/lib/cockpit/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { cancelRoundAction, correctAction, extendRoundAction, nudgeAction, startScreeningAction } from './actions';
import { FurtherActs, furtherActions } from './further-acts';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    cancelRoundAction,
    correctAction,
    extendRoundAction,
    nudgeAction,
    startScreeningAction,
    ...furtherActions,
  },
  reads: { cockpit: roundCockpit },
  title: ({ cockpit }) => cockpit.header.title,
  async render({ cockpit, now, address }) {
    const { header, tracks, trail } = cockpit;
    // Whoever watches has one first page of a round, with what went another way than planned.
    if (!header.mayManage) redirect(paths.observeRound(header.id));
    const [t, rounds] = [await getTranslator('cockpit'), await getTranslator('rounds')];
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="overview"
          menu={{ label: rounds('manage.title'), items: <RoundMenu header={header} /> }}
          state={cockpitState({ t, rounds, mover: await moverOf(header.inCharge) }, cockpit, now)}
          action={
            <RoundNextStep
              header={header}
              now={now}
              startScreening={startScreeningAction}
              waitsBelow={waitsBelow(cockpit)}
              isDecided={!['decide', undefined].includes(decidingMove(cockpit)?.move)}
              assignIn={header.mayManage ? stageToAssign(cockpit.progress)?.id : undefined}
            />
          }
        />
        <JustDone header={header} done={address['done']} />
        <RoundCockpit cockpit={cockpit} now={now} nudge={nudgeAction} correct={correctAction} />
        <EditionTracks
          id="tracks"
          tracks={tracks}
          hrefOf={paths.officeRound}
          tagOf={({ phase }) => <RoundStatusTag phase={phase} />}
        />
        <RoundActs header={header} extendAction={extendRoundAction} cancelAction={cancelRoundAction}>
          {header.mayManage && <FurtherActs header={header} hasTracks={tracks.length > 0} now={now} />}
        </RoundActs>
        <TrailList lines={trail} namespace="rounds" />
      </>
    );
  },
});
