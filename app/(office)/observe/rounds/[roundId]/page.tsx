import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StageList } from '@/components/reviews/stage-list';
import { roundState } from '@/components/rounds/round-state';
import { RoundStatusTag } from '@/components/rounds/round-status-tag';
import { RoundTimeline } from '@/components/rounds/round-timeline';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { roundPhase } from '@/lib/rounds/rules';
import { roundSteps } from '@/lib/rounds/timeline';
import { trailOfRound } from '@/lib/rounds/trail-of-round';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { once } from '@/lib/web/once';

type Props = { params: Promise<{ roundId: string }> };

const askedHeader = once(roundHeader);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const header = await askedHeader((await params).roundId);
  return { title: header?.title ?? (await getTranslator('reviews'))('stages.title') };
}

/** A round as its observers watch it: progress while it is judged, results once a stage is closed, and who did what. */
export default async function ObservedRoundPage({ params }: Props) {
  const [{ roundId }, now] = [await params, new Date()];
  const header = await askedHeader(roundId);
  if (header === null) notFound();
  const [stages, trail, t, rounds] = await Promise.all([
    ask(stagesOfRound, { roundId }),
    trailOfRound(header),
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
      <h2 className="mt-8 mb-2">{t('observe.stages')}</h2>
      <StageList stages={stages} stageHref={(stageId) => paths.roundStage(roundId, stageId)} />
      <TrailList lines={trail} namespace="rounds" />
    </>
  );
}
