import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** The stages of review as they are settled. */
export async function StagesTable({ plan }: { plan: Pick<EditablePlan, 'stages' | 'rubrics'> }) {
  const [t, words] = [await getTranslator('rounds'), await getTranslator('reviews')];
  const titles = new Map(plan.rubrics.map(({ id, title }) => [id, title]));
  return (
    <DataTable
      id="stages"
      caption={t('stages.legend')}
      captionHidden
      exported={false}
      rows={plan.stages}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('stages.name'), render: ({ name }) => name },
        { key: 'kind', header: t('stages.kind'), render: ({ kind }) => words(`kinds.${kind}`) },
        {
          key: 'rubric',
          header: t('stages.rubric'),
          render: ({ rubricId }) => titles.get(rubricId) ?? '—',
        },
        {
          key: 'reviews',
          header: t('stages.reviewsPerEntry'),
          align: 'right',
          render: ({ reviewsPerEntry }) => reviewsPerEntry,
        },
        {
          key: 'cut',
          header: t('stages.cutCount'),
          align: 'right',
          render: ({ cutCount }) => cutCount ?? t('frozen.everyone'),
        },
        {
          key: 'weight',
          header: t('frozen.weight'),
          align: 'right',
          render: ({ weightBp }) => `${formatPercent(weightBp)}%`,
        },
        { key: 'due', header: t('stages.dueAt'), render: ({ dueAt }) => (dueAt === null ? '—' : t.dateTime(dueAt)) },
        {
          key: 'sum',
          header: t('stages.sumRule'),
          render: ({ sumRule }) => words(`sumRules.${sumRule}`),
        },
        {
          key: 'hidden',
          header: t('frozen.hidden'),
          render: ({ blindApplicant, blindExperts, secretBallot }) =>
            [
              blindApplicant && t('stages.blindApplicant'),
              blindExperts && t('stages.blindExperts'),
              secretBallot && t('stages.secretBallot'),
            ]
              .filter(Boolean)
              .join(t('facts.separator')) || '—',
        },
      ]}
    />
  );
}
