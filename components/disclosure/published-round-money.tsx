import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { textFor } from '@/lib/web/wording/text-for';

/** Where the money comes from, what it is for, and how it is paid. */
export async function PublishedRoundMoney({ round }: { round: PublishedRound }) {
  const [t, nameOf] = [await getTranslator('disclosure'), await getNames()];
  const condition = (stored: string) => textFor(t, `condition.${stored}`) ?? stored;
  return (
    <>
      <Section id="categories" title={t('round.categories')}>
        <p className="max-w-text">
          {t('round.categoryList', {
            count: round.categories.length,
            names: round.categories.map(nameOf).join(t('separator')),
          })}
        </p>
      </Section>
      <Section id="money" title={t('round.money')}>
        <div className="grid gap-8 wide:grid-cols-2">
          <DataTable
            id="sources"
            caption={t('round.sources')}
            rows={round.funding}
            rowKey={({ name }) => name}
            columns={[
              { key: 'source', header: t('round.source'), render: ({ name }) => name },
              { key: 'kind', header: t('round.kind'), render: ({ kind }) => t(`fundKind.${kind}`) },
              {
                key: 'amount',
                header: t('round.amount'),
                align: 'right',
                render: ({ amountFen }) => formatYuan(amountFen),
              },
            ]}
            footer={{ source: t('round.sum'), amount: formatYuan(round.totalFen) }}
          />
          <DataTable
            id="instalments"
            caption={t('round.instalments')}
            rows={round.instalments}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', header: t('round.instalment'), render: ({ name }) => name },
              {
                key: 'portion',
                header: t('round.portion'),
                align: 'right',
                render: ({ basisPoints }) => `${formatPercent(basisPoints)}%`,
              },
              { key: 'condition', header: t('round.condition'), render: (one) => condition(one.condition) },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
