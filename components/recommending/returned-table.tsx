import { DataTable } from '@/components/ui/tables/data-table';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ReturnedTableProps = { at: { roundId: string; regionId: string }; rows: RecommendedRow[] };

/** What an office gave back: it is the applicants' move, and in nobody's order meanwhile. */
export async function ReturnedTable({ at: { roundId, regionId }, rows }: ReturnedTableProps) {
  const t = await getTranslator('applications');
  return (
    <DataTable
      id="given-back"
      caption={t('recommending.returned')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.recommendedApplication(roundId, regionId, id)}
      columns={[
        { key: 'title', header: t('list.projectTitle'), render: ({ title }) => title },
        { key: 'number', header: t('list.number'), nowrap: true, render: ({ number }) => number },
        { key: 'organisation', header: t('list.organisation'), render: (row) => row.organisationName },
        {
          key: 'due',
          header: t('recommending.correctionDue'),
          render: ({ correctionDueAt }) => (correctionDueAt === null ? '—' : t.deadline(correctionDueAt)),
        },
      ]}
    />
  );
}
