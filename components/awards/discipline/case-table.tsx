import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { DisciplineDesk } from '@/lib/awards/discipline/discipline-desk';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DisciplineTag } from './case-facts';

type CaseTableProps = { part: 'referred' | 'open' | 'ended'; rows: DisciplineDesk['open'] };

/** Cases of one kind, each leading to its objection. */
export async function CaseTable({ part, rows }: CaseTableProps) {
  if (rows.length === 0) return null;
  const t = await getTranslator('discipline');
  const title = t(part === 'ended' ? 'desk.answered' : `desk.${part}`);
  return (
    <Section id={part} title={title}>
      <DataTable
        id={`cases-${part}`}
        caption={title}
        captionHidden
        columns={[
          { key: 'project', header: t('columns.project'), render: (each) => each.title },
          { key: 'round', header: t('columns.round'), render: (each) => each.round },
          ...(part === 'referred'
            ? []
            : [{ key: 'number', header: t('columns.caseNumber'), render: (each: Row) => each.caseNumber }]),
          {
            key: 'since',
            header: t('columns.since'),
            nowrap: true,
            render: ({ startedAt }) => t.dateTime(startedAt),
          },
          ...(part === 'ended'
            ? [
                {
                  key: 'finding',
                  header: t('columns.finding'),
                  render: ({ finding }: Row) => finding && t(`finding.${finding}`),
                },
              ]
            : []),
          {
            key: 'status',
            header: t('columns.status'),
            phone: 'state',
            render: ({ status }) => <DisciplineTag status={status} />,
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ objectionId }) => paths.officeObjection(objectionId)}
      />
    </Section>
  );
}

type Row = DisciplineDesk['open'][number];
