import { DataTable } from '@/components/ui/tables/data-table';
import { getTranslator } from '@/lib/web/messages';

type Criterion = {
  group: string;
  name: string;
  maxPoints: string;
  bonus?: boolean;
  anchorFull: string;
  anchorMid: string;
  anchorLow: string;
};
type RubricTableProps = { id: string; rubric: { title: string; criteria: readonly Criterion[] }; isWhole?: boolean };

/** The criteria of a rubric with their points and what earns them; `isWhole` adds the middle and the low anchor. */
export async function RubricTable({ id, rubric, isWhole = false }: RubricTableProps) {
  const t = await getTranslator('disclosure');
  const lower = [
    { key: 'mid', header: t('round.mid'), phone: 'hidden' as const, render: ({ anchorMid }: Criterion) => anchorMid },
    { key: 'low', header: t('round.low'), phone: 'hidden' as const, render: ({ anchorLow }: Criterion) => anchorLow },
  ];
  return (
    <DataTable
      id={id}
      caption={rubric.title}
      captionHidden
      dense
      rows={[...rubric.criteria]}
      rowKey={({ group, name }) => `${group}-${name}`}
      columns={[
        {
          key: 'criterion',
          header: t('round.criterion'),
          render: ({ name, bonus }) => (bonus ? `${name}${t('round.bonus')}` : name),
        },
        { key: 'group', header: t('round.group'), render: ({ group }) => group },
        {
          key: 'points',
          header: t('round.points'),
          align: 'right',
          render: ({ maxPoints }) => maxPoints.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
        },
        { key: 'full', header: t('round.full'), phone: 'hidden', render: ({ anchorFull }) => anchorFull },
        ...(isWhole ? lower : []),
      ]}
    />
  );
}
