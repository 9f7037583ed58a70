import { deskDocument } from '@/app/desk-document';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { EditionTracks } from '@/components/rounds/edition-tracks';
import { RoundActs } from '@/components/rounds/round-acts';
import { RoundFacts } from '@/components/rounds/round-facts';
import { RoundFunnel } from '@/components/rounds/round-funnel';
import { RoundHeader } from '@/components/rounds/round-header';
import { RoundNextStep } from '@/components/rounds/round-next-step';
import { RoundStatusTag } from '@/components/rounds/round-status-tag';
import { RoundTimeline } from '@/components/rounds/round-timeline';
import { TrailList } from '@/components/trail/trail-list';
import { portfolioOfRound } from '@/lib/awards/load-portfolio';
import { paths } from '@/lib/paths/paths';
import { roundOverview } from '@/lib/rounds/queries';
import { roundSteps } from '@/lib/rounds/timeline';
import { ask } from '@/lib/web/ask';
import { cancelRoundAction, extendRoundAction, startScreeningAction } from './actions';
import { FurtherActs, furtherActions } from './further-acts';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { cancelRoundAction, extendRoundAction, startScreeningAction, ...furtherActions },
  reads: { overview: roundOverview },
  title: ({ overview }) => overview.header.title,
  async render({ overview: { header, round, funnel, trail, tracks }, now }) {
    const steps = roundSteps(header, now);
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="overview"
          action={<RoundNextStep header={header} now={now} startScreening={startScreeningAction} />}
        />
        {steps !== null && <RoundTimeline steps={steps} />}
        <RoundFacts round={round} />
        {header.publishedAt !== null && <RoundFunnel roundId={header.id} funnel={funnel} />}
        <PortfolioSection
          portfolio={header.publishedAt === null ? null : await ask(portfolioOfRound, { roundId: header.id })}
        />
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
