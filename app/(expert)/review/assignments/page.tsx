import type { Metadata } from 'next';
import { MyStageSection } from '@/components/reviews/my-stage-section';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { declareAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('reviews'))('my.title') };
}

export default async function AssignmentsPage() {
  const [actor, t] = [await signedInActor(), await getTranslator('reviews')];
  const stages = await expertAssignments(actor);
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
    </>
  );
}
