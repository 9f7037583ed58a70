import type { Metadata } from 'next';
import { StageList } from '@/components/reviews/stage-list';
import { RoundHeader } from '@/components/rounds/round-header';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = { params: Promise<{ roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('reviews'))('stages.title') };
}

export default async function StagesPage({ params }: Props) {
  await signedInActor();
  const [{ roundId }, t] = [await params, await getTranslator('reviews')];
  const [header, stages] = await Promise.all([ask(roundHeader, { roundId }), ask(stagesOfRound, { roundId })]);
  return (
    <>
      <RoundHeader
        header={header}
        now={new Date()}
        current="stages"
        state={t('stages.state', { count: stages.length })}
      />
      <StageList stages={stages} stageHref={(stageId) => paths.roundStage(roundId, stageId)} />
    </>
  );
}
