import { DataTable } from '@/components/ui/data-table';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/text-for';

/** Where the money comes from, what it is for, and how it is paid. */
export async function CallMoney({ call }: { call: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const condition = (stored: string) => textFor(t, `condition.${stored}`) ?? stored;
  return (
    <>
      <section aria-labelledby="categories" className="mt-8">
        <h2 id="categories" className="mb-2">
          {t('call.categories')}
        </h2>
        <p className="max-w-text">
          {t('call.categoryList', {
            count: call.categories.length,
            names: call.categories.map(({ name }) => name).join(t('separator')),
          })}
        </p>
      </section>
      <div className="mt-8 grid gap-8 wide:grid-cols-2">
        <DataTable
          id="sources"
          caption={t('call.sources')}
          rows={call.funding}
          rowKey={({ name }) => name}
          columns={[
            { key: 'source', header: t('call.source'), render: ({ name }) => name },
            { key: 'kind', header: t('call.kind'), render: ({ kind }) => t(`fundKind.${kind}`) },
            {
              key: 'amount',
              header: t('call.amount'),
              align: 'right',
              render: ({ amountFen }) => formatYuan(amountFen),
            },
          ]}
          footer={{ source: t('call.sum'), amount: formatYuan(call.totalFen) }}
        />
        <DataTable
          id="instalments"
          caption={t('call.instalments')}
          rows={call.instalments}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('call.instalment'), render: ({ name }) => name },
            {
              key: 'portion',
              header: t('call.portion'),
              align: 'right',
              render: ({ basisPoints }) => `${formatPercent(basisPoints)}%`,
            },
            { key: 'condition', header: t('call.condition'), render: (one) => condition(one.condition) },
          ]}
        />
      </div>
    </>
  );
}
