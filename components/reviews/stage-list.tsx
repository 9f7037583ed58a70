import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { StageLine } from '@/lib/reviews/stages/stages-of-round';
import { getTranslator } from '@/lib/web/messages';
import type { PlainKeyIn } from '@/messages/typed';
import { StageTag } from './status-tags';

type StageListProps = { stages: StageLine[]; stageHref: (stageId: string) => string };

/** The stages of a round in their order, how far each is and what comes next. */
export async function StageList({ stages, stageHref }: StageListProps) {
  const t = await getTranslator('reviews');
  if (stages.length === 0) return <EmptyState title={t('stages.empty')}>{t('stages.emptyHint')}</EmptyState>;
  const current = stages.find(({ status }) => status !== 'CLOSED')?.id;
  return (
    <DataTable
      id="stages"
      caption={t('stages.tableCaption')}
      captionHidden
      rows={stages}
      rowKey={({ id }) => id}
      rowHref={({ id }) => stageHref(id)}
      columns={[
        { key: 'name', header: t('columns.stage'), render: ({ name }) => name },
        {
          key: 'status',
          header: t('columns.status'),
          render: ({ status }) => <StageTag status={status} />,
          phone: 'state',
        },
        { key: 'kind', header: t('stage.facts.kind'), render: ({ kind }) => t(`kinds.${kind}`) },
        { key: 'panel', header: t('columns.panel'), render: ({ panel }) => panel, align: 'right' },
        {
          key: 'progress',
          header: t('stages.progressHeader'),
          render: ({ submitted, places }) => t('stages.progress', { submitted, places }),
          align: 'right',
        },
        {
          key: 'passed',
          header: t('stages.passedHeader'),
          render: ({ status, passed, entries }) =>
            status === 'CLOSED' ? t('stages.passed', { passed, entries }) : '—',
          align: 'right',
        },
        {
          key: 'due',
          header: t('stage.facts.due'),
          render: ({ dueAt }) => (dueAt === null ? '—' : t.deadline(dueAt)),
        },
        {
          key: 'next',
          header: t('stages.next'),
          render: (stage) => t(`stages.${nextAct(stage, stage.id === current)}`),
        },
      ]}
    />
  );
}

function nextAct(
  { status, assigned, submitted, places }: StageLine,
  isCurrent: boolean,
): Extract<PlainKeyIn<'reviews.stages'>, `do${string}`> {
  if (status === 'CLOSED') return 'doView';
  if (status === 'PLANNED') return isCurrent ? 'doOpen' : 'doLater';
  if (assigned < places) return 'doAssign';
  return submitted < places ? 'doWait' : 'doClose';
}
