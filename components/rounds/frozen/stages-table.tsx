import { sayStaffing } from '@/components/rounds/say-staffing';
import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { staffingOf } from '@/lib/plans/stage-quotas';
import { getTranslator } from '@/lib/web/messages';

/** The stages of review as they are settled. */
export async function StagesTable({ plan }: { plan: Pick<EditablePlan, 'stages' | 'rubrics'> }) {
  const [t, words] = [await getTranslator('rounds'), await getTranslator('reviews')];
  const says = await sayStaffing();
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
        {
          key: 'name',
          header: t('stages.name'),
          render: ({ name, kind }) => <Under of={name}>{words(`kinds.${kind}`)}</Under>,
        },
        {
          key: 'rubric',
          header: t('stages.rubric'),
          render: ({ rubricId, sumRule }) => (
            <Under of={titles.get(rubricId) ?? '—'}>{words(`sumRules.${sumRule}`)}</Under>
          ),
        },
        {
          key: 'reviews',
          header: t('stages.reviewsPerEntry'),
          align: 'right',
          render: (stage) => (
            <Under of={String(stage.reviewsPerEntry)}>{says(staffingOf(stage)).join(t('facts.separator'))}</Under>
          ),
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
        { key: 'due', header: t('stages.dueAt'), render: ({ dueAt }) => (dueAt === null ? '—' : t.deadline(dueAt)) },
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

/** What belongs to it stands under it: a column of its own would be wider than a page has room for. */
const Under = ({ of, children }: { of: string; children: string }) => (
  <>
    {of}
    <span className="block text-small text-ink-soft">{children}</span>
  </>
);
