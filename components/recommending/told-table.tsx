import { DataTable } from '@/components/ui/tables/data-table';
import type { Column } from '@/components/ui/tables/table-columns';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ToldTableProps = {
  id: string;
  caption: string;
  at: { roundId: string; regionId: string };
  rows: RecommendedRow[];
  /** What is told of each after what it is. */
  told: Column<RecommendedRow>[];
};

/** Applications of an office that it has nothing to decide about now. */
export async function ToldTable({ id, caption, at: { roundId, regionId }, rows, told }: ToldTableProps) {
  const t = await getTranslator('applications.list');
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.recommendedApplication(roundId, regionId, row.id)}
      columns={[
        { key: 'title', header: t('projectTitle'), render: ({ title }) => title },
        { key: 'number', header: t('number'), nowrap: true, render: ({ number }) => number },
        { key: 'organisation', header: t('organisation'), render: ({ organisationName }) => organisationName },
        ...told,
      ]}
    />
  );
}
