import { StageTag } from '@/components/reviews/status-tags';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { PanelOfExpert } from '@/lib/reviews/expert-load';
import { getTranslator } from '@/lib/web/messages';

/** The stages in which an expert reads or has read; nothing where there are none. */
export async function ExpertPanels({ panels }: { panels: PanelOfExpert[] }) {
  if (panels.length === 0) return null;
  const t = await getTranslator('experts');
  return (
    <Section id="panels" title={t('detail.panels')}>
      <DataTable
        id="panel-list"
        caption={t('detail.panelsCaption')}
        captionHidden
        rows={panels}
        rowKey={({ stage }) => stage.id}
        rowHref={({ stage }) => paths.roundStage(stage.round.id, stage.id)}
        columns={[
          { key: 'stage', header: t('columns.round'), render: ({ stage }) => `${stage.round.title} · ${stage.name}` },
          {
            key: 'status',
            header: t('columns.status'),
            render: ({ stage }) => <StageTag status={stage.status} />,
            phone: 'state',
          },
          { key: 'capacity', header: t('columns.capacity'), render: ({ capacity }) => capacity, align: 'right' },
          { key: 'assigned', header: t('columns.assigned'), render: ({ assigned }) => assigned, align: 'right' },
          { key: 'submitted', header: t('columns.submitted'), render: ({ submitted }) => submitted, align: 'right' },
          { key: 'recused', header: t('columns.recused'), render: ({ recused }) => recused, align: 'right' },
        ]}
      />
    </Section>
  );
}
