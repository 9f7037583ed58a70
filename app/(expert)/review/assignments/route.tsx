import { deskDocument } from '@/app/desk-document';
import { OwnRosters } from '@/components/experts/own-rosters';
import { MyStageSection } from '@/components/reviews/my-stage-section';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { ownRosters } from '@/lib/experts/queries';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { getTranslator } from '@/lib/web/messages';
import { declareAction, showOtherLoadAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { declareAction, showOtherLoadAction },
  reads: { stages: expertAssignments, rosters: ownRosters },
  title: async () => (await getTranslator('reviews'))('my.title'),
  async render({ stages, rosters }) {
    const t = await getTranslator('reviews');
    const sum = (of: (stage: (typeof stages)[number]) => number): number =>
      stages.reduce((total, stage) => total + of(stage), 0);
    return (
      <>
        <PageHeader
          title={t('my.title')}
          state={t('my.state', {
            count: sum(({ assignments }) => assignments.length),
            submitted: sum(({ submitted }) => submitted),
          })}
        />
        {stages.length === 0 && <EmptyState title={t('my.empty')}>{t('my.emptyHint')}</EmptyState>}
        {stages.map((stage) => (
          <MyStageSection key={stage.stage.id} {...stage} declare={declareAction} />
        ))}
        <OwnRosters rosters={rosters} action={showOtherLoadAction} />
      </>
    );
  },
});
