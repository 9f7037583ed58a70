import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { CategoryFigures } from '@/lib/disclosure/result-figures';
import { percentOf } from '@/lib/disclosure/shares';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { ShareBar } from './share-bar';

/** Received and awarded by category; the sum row is the sum of the rows. */
export async function CategoryTable({ categories }: { categories: CategoryFigures[] }) {
  const t = await getTranslator('disclosure');
  const received = categories.reduce((sum, one) => sum + one.received, 0);
  const awarded = categories.reduce((sum, one) => sum + one.awarded, 0);
  const rows = categories.map((one) => ({ ...one, share: percentOf(one.received, received) }));
  return (
    <Section id="by-category" title={t('result.categories')}>
      <DataTable
        id="categories"
        caption={t('result.categories')}
        captionHidden
        dense
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'category', header: t('result.category'), nowrap: true, render: ({ name }) => name },
          { key: 'received', header: t('result.categoryReceived'), align: 'right', render: (one) => one.received },
          {
            key: 'share',
            header: t('result.categoryShare'),
            align: 'right',
            render: ({ share }) => (share === null ? '—' : `${share}%`),
          },
          {
            key: 'bar',
            header: '',
            width: '25%',
            phone: 'hidden',
            render: ({ share }) => <ShareBar percent={share} />,
          },
          { key: 'awarded', header: t('result.categoryAwarded'), align: 'right', render: (one) => one.awarded },
          {
            key: 'amount',
            header: t('result.categoryAmount'),
            align: 'right',
            render: ({ awardedFen }) => formatYuan(awardedFen),
          },
        ]}
        footer={{
          category: t('result.sum'),
          received,
          awarded,
          amount: formatYuan(sumFen(categories.map(({ awardedFen }) => awardedFen))),
        }}
      />
    </Section>
  );
}
