import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type DecidedTableProps = { at: { roundId: string; regionId: string }; rows: RecommendedRow[] };

/** What an office decided: passed up in its order, then what it did not recommend. */
export async function DecidedTable({ at: { roundId, regionId }, rows }: DecidedTableProps) {
  const t = await getTranslator('applications');
  return (
    <DataTable
      id="decided"
      caption={t('recommending.decided')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.recommendedApplication(roundId, regionId, id)}
      columns={[
        { key: 'title', header: t('list.projectTitle'), render: ({ title }) => title },
        { key: 'number', header: t('list.number'), nowrap: true, render: ({ number }) => number },
        { key: 'organisation', header: t('list.organisation'), render: (row) => row.organisationName },
        {
          key: 'state',
          header: t('list.status'),
          phone: 'state',
          render: ({ state }) => <LevelTag state={state} />,
        },
        { key: 'rank', header: t('recommending.rank'), align: 'right', render: ({ rank }) => rank ?? '—' },
      ]}
    />
  );
}

/** How one stands at an office, as that office is told. */
export async function LevelTag({ state }: { state: RecommendedRow['state'] }) {
  const t = await getTranslator('applications');
  if (state !== 'RECOMMENDED') return <ApplicationStatusTag status={state} />;
  return <StatusTag tone="passed">{t('recommending.recommended')}</StatusTag>;
}
