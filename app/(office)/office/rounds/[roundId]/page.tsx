import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
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
import { roundFunnel, roundHeader, settingsOf } from '@/lib/rounds/queries';
import { roundSteps } from '@/lib/rounds/timeline';
import { tracksOf } from '@/lib/rounds/tracks/edition';
import { trailOfRound } from '@/lib/rounds/trail-of-round';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { once } from '@/lib/web/once';
import { signedInActor } from '@/lib/web/session';
import { cancelRoundAction, extendRoundAction, startScreeningAction } from './actions';
import { FurtherActs } from './further-acts';

type Props = { params: Promise<{ roundId: string }> };

const askedHeader = once(roundHeader);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const header = await askedHeader((await params).roundId);
  return { title: header?.title ?? (await getTranslator('rounds'))('list.title') };
}

export default async function RoundPage({ params }: Props) {
  const [actor, { roundId }, now] = [await signedInActor(), await params, new Date()];
  const [header, settings] = await Promise.all([askedHeader(roundId), settingsOf(actor, roundId)]);
  if (header === null || settings === null) notFound();
  const [funnel, trail, tracks] = await Promise.all([
    roundFunnel(roundId),
    trailOfRound(header),
    tracksOf(header, now, { isPublic: false }),
  ]);
  const portfolio = header.publishedAt === null ? null : await ask(portfolioOfRound, { roundId });
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
      <RoundFacts round={settings} />
      {header.publishedAt !== null && <RoundFunnel roundId={roundId} funnel={funnel} />}
      <PortfolioSection portfolio={portfolio} />
      <EditionTracks
        id="tracks"
        tracks={tracks}
        hrefOf={paths.officeRound}
        tagOf={({ phase }) => <RoundStatusTag phase={phase} />}
      />
      <RoundActs header={header} extendAction={extendRoundAction} cancelAction={cancelRoundAction}>
        {header.mayManage && <FurtherActs actor={actor} header={header} hasTracks={tracks.length > 0} now={now} />}
      </RoundActs>
      <TrailList lines={trail} namespace="rounds" />
    </>
  );
}
