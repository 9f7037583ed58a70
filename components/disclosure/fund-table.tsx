import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { FundFigures } from '@/lib/disclosure/result-figures';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** Where the money comes from; what was awarded from each line once it is final. */
export async function FundTable({ funds, isFinal }: { funds: FundFigures[]; isFinal: boolean }) {
  const t = await getTranslator('disclosure');
  return (
    <Section id="funds" title={t('result.funds')} className="max-w-form">
      {!isFinal && <p className="mb-2 text-ink-soft">{t('result.fundsPending')}</p>}
      <DataTable
        id="fund-lines"
        caption={t('result.funds')}
        captionHidden
        rows={funds}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'fund',
            header: t('result.fund'),
            render: ({ name, kind }) => t('result.fundName', { name, kind: t(`fundKind.${kind}`) }),
          },
          {
            key: 'budget',
            header: t('result.budget'),
            align: 'right',
            render: ({ budgetFen }) => formatYuan(budgetFen),
          },
          {
            key: 'funded',
            header: t('result.funded'),
            align: 'right',
            render: ({ awardedFen }) => (isFinal ? formatYuan(awardedFen) : '—'),
          },
        ]}
        footer={{
          fund: t('result.sum'),
          budget: formatYuan(sumFen(funds.map(({ budgetFen }) => budgetFen))),
          funded: isFinal ? formatYuan(sumFen(funds.map(({ awardedFen }) => awardedFen))) : '—',
        }}
      />
    </Section>
  );
}
