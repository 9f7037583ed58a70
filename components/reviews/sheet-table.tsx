import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';

/** A locked sheet as it counts. */
export async function SheetTable({ assignment }: { assignment: AssignmentForScoring }) {
  const t = await getTranslator('reviews');
  return (
    <>
      <DataTable
        id="sheet"
        caption={assignment.rubricTitle}
        rows={assignment.criteria}
        rowKey={({ id }) => id}
        groupOf={({ group }) => group}
        columns={[
          { key: 'name', header: t('columns.criterion'), render: ({ name }) => name },
          { key: 'max', header: t('columns.max'), render: ({ max }) => max, align: 'right' },
          { key: 'points', header: t('columns.points'), render: ({ points }) => points || '—', align: 'right' },
        ]}
        footer={{ name: t('sheet.total'), points: <strong>{assignment.total}</strong> }}
        dense
      />
      <Section title={t('sheet.comment')}>
        <p className="max-w-text whitespace-pre-line">{assignment.comment || t('print.none')}</p>
      </Section>
    </>
  );
}
