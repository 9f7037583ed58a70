import { deskDocument } from '@/app/desk-document';
import { StageList } from '@/components/reviews/stage-list';
import { RoundHeader } from '@/components/rounds/round-header';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { header: roundHeader, stages: stagesOfRound },
  title: async () => (await getTranslator('reviews'))('stages.title'),
  async render({ header, stages, now }) {
    const t = await getTranslator('reviews');
    return (
      <>
        <RoundHeader header={header} now={now} current="stages" state={t('stages.state', { count: stages.length })} />
        <StageList stages={stages} stageHref={(stageId) => paths.roundStage(header.id, stageId)} />
      </>
    );
  },
});
