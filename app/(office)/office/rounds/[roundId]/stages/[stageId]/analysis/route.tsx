import { deskDocument } from '@/app/desk-document';
import { AgreementSection } from '@/components/reviews/analysis/agreement-section';
import { MovedSection } from '@/components/reviews/analysis/moved-section';
import { RankSection } from '@/components/reviews/analysis/rank-section';
import { SeveritySection } from '@/components/reviews/analysis/severity-section';
import { FoldedSection } from '@/components/ui/folded-section';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { analyseInThread } from '@/lib/reviews/analysis/analyse-in-thread';
import { stageToAnalyse } from '@/lib/reviews/analysis/stage-to-analyse';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { analysed: stageToAnalyse },
  title: async ({ analysed: { stage } }) =>
    `${(await getTranslator('reviews.analysis'))('title')} · ${stage.name} · ${stage.round.title}`,
  async render({ analysed: { stage, toAnalyse, ...named } }) {
    const [t, analysis] = [await getTranslator('reviews.analysis'), await analyseInThread(toAnalyse)];
    const { estimates } = analysis;
    const address = { roundId: stage.roundId, stageId: stage.id };
    return (
      <>
        <PageHeader
          title={`${stage.round.title} · ${stage.name} · ${t('title')}`}
          state={t('state')}
          back={{ href: paths.roundStage(stage.roundId, stage.id), label: stage.name }}
        />
        <AgreementSection analysis={analysis} />
        <MovedSection analysis={analysis} named={named} />
        {estimates && <RankSection estimates={estimates} applications={named.applications} address={address} />}
        {estimates && named.experts && <SeveritySection estimates={estimates} experts={named.experts} />}
        <FoldedSection id="how" title={t('how.title')}>
          {(['model', 'ranks', 'agreement', 'habits'] as const).map((part) => (
            <p key={part} className="mb-2 max-w-text">
              {t(`how.${part}`)}
            </p>
          ))}
        </FoldedSection>
      </>
    );
  },
});
