import { deskDocument } from '@/app/desk-document';
import { PrepareDrawForm } from '@/components/draws/prepare-draw-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { drawDesk } from '@/lib/reviews/drawing/draw-desk';
import { getTranslator } from '@/lib/web/messages';
import { prepareDrawAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { prepareDrawAction },
  reads: { desk: drawDesk },
  title: async ({ desk }) => `${(await getTranslator('draws'))('prepare.title')} · ${desk.stage.name}`,
  async render({ desk }) {
    const t = await getTranslator('draws');
    const { stage, pool, panel, isAgain, isUnderWay } = desk;
    const hindrance =
      (stage.status === 'CLOSED' && t('prepare.closed')) ||
      (isUnderWay && t('prepare.underWay')) ||
      (pool.length === 0 && t('prepare.noPool'));
    return (
      <>
        <PageHeader
          title={t(isAgain ? 'prepare.titleAgain' : 'prepare.title')}
          state={t(isAgain ? 'prepare.stateAgain' : 'prepare.state', { count: pool.length })}
          back={{ href: paths.roundStage(stage.roundId, stage.id), label: `${stage.round.title} · ${stage.name}` }}
        />
        {hindrance ? (
          <Notice tone="waiting">{hindrance}</Notice>
        ) : (
          <>
            {!isAgain && panel.count > 0 && (
              <Notice tone="waiting" className="mb-6 max-w-form">
                {t('prepare.panelStands', { ...panel, isEnough: panel.capacity >= panel.places ? 'yes' : 'no' })}
              </Notice>
            )}
            <PrepareDrawForm desk={desk} action={prepareDrawAction} />
          </>
        )}
      </>
    );
  },
});
