import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { getTranslator } from '@/lib/web/messages';
import { ToldTable } from './told-table';

type ReturnedTableProps = { at: { roundId: string; regionId: string }; rows: RecommendedRow[] };

/** What an office gave back: it is the applicants' move, and in nobody's order meanwhile. */
export async function ReturnedTable({ at, rows }: ReturnedTableProps) {
  const t = await getTranslator('applications.recommending');
  return (
    <ToldTable
      id="given-back"
      caption={t('returned')}
      at={at}
      rows={rows}
      told={[
        {
          key: 'due',
          header: t('correctionDue'),
          render: ({ correctionDueAt }) => (correctionDueAt === null ? '—' : t.deadline(correctionDueAt)),
        },
      ]}
    />
  );
}
