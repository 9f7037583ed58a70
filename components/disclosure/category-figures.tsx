import { Bars } from '@/components/ui/figures/bars';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { CategoryFigures as Figures } from '@/lib/disclosure/result-figures';
import { percentOf } from '@/lib/kernel/figures/percent-of';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type CategoryFiguresProps = {
  categories: Figures[];
  /** During publicity they are proposed awards yet. */
  isFinal: boolean;
};

/** Received and awarded by category as bars, the awarded within the received; the table's sum row is the sum of its rows. One for which nobody applied is left out. */
export async function CategoryFigures({ categories: all, isFinal }: CategoryFiguresProps) {
  const categories = all.filter((one) => one.received > 0 || one.awarded > 0);
  if (categories.length === 0) return null;
  const t = await getTranslator('disclosure');
  const stage = { isFinal: isFinal ? 'yes' : 'no' };
  const received = categories.reduce((sum, one) => sum + one.received, 0);
  const awarded = categories.reduce((sum, one) => sum + one.awarded, 0);
  const most = Math.max(1, ...categories.map((one) => one.received));
  const rows = categories.map((one) => ({ ...one, share: percentOf(one.received, received) }));
  return (
    <Section id="by-category" title={t('result.categories')} note={t('result.categoriesNote', stage)}>
      <Bars
        label={t('result.categories')}
        bars={categories.map(({ code, name, ...one }) => ({
          key: code,
          label: name,
          figure: t('result.categoryFigure', { ...stage, received: one.received, awarded: one.awarded }),
          share: one.awarded / most,
          whole: one.received / most,
        }))}
      />
      <details className="bar-table no-print">
        <summary>{t('result.table')}</summary>
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
              key: 'awarded',
              header: t('result.categoryAwarded', stage),
              align: 'right',
              render: (one) => one.awarded,
            },
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
      </details>
    </Section>
  );
}
