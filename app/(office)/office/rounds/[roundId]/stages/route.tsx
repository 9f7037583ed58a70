import { deskDocument } from '@/app/desk-document';
import { StageList } from '@/components/reviews/stage-list';
import { RoundHeader } from '@/components/rounds/round-header';
import { LinkButton } from '@/components/ui/link-button';
import { keeperSeesLink } from '@/lib/experts/links/sees';
import { paths } from '@/lib/paths/paths';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { header: roundHeader, stages: stagesOfRound },
  title: async () => (await getTranslator('reviews'))('stages.title'),
  async render({ header, stages, actor, now }) {
    const [t, conflicts] = [await getTranslator('reviews'), await getTranslator('conflicts')];
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="stages"
          state={t('stages.state', { count: stages.length })}
          action={
            keeperSeesLink.judge(actor, header) && (
              <LinkButton href={paths.roundConflicts(header.id)}>{conflicts('title')}</LinkButton>
            )
          }
        />
        <StageList stages={stages} stageHref={(stageId) => paths.roundStage(header.id, stageId)} />
      </>
    );
  },
});
