import { DataTable } from '@/components/ui/data-table';
import type { FundRow } from '@/lib/funds/queries';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Every fund with what was promised, awarded and is left of it; the sums agree with the rows. */
export async function FundTable({ funds }: { funds: FundRow[] }) {
  const t = await getTranslator('funds');
  const total = (of: (fund: FundRow) => bigint): string => formatYuan(sumFen(funds.map(of)));
  return (
    <DataTable
      id="funds"
      caption={t('list.caption')}
      captionHidden
      rows={funds}
      rowKey={(fund) => fund.id}
      rowHref={(fund) => paths.officeFund(fund.id)}
      columns={[
        { key: 'name', header: t('fields.name'), render: (fund) => fund.name },
        { key: 'kind', header: t('fields.kind'), render: (fund) => t(`kinds.${fund.kind}`), phone: 'hidden' },
        { key: 'region', header: t('fields.region'), render: (fund) => fund.regionName, nowrap: true },
        { key: 'year', header: t('fields.year'), render: (fund) => fund.year, phone: 'state', nowrap: true },
        { key: 'total', header: t('list.total'), render: (fund) => formatYuan(fund.totalFen), align: 'right' },
        {
          key: 'committed',
          header: t('list.committed'),
          render: (fund) => formatYuan(fund.committedFen),
          align: 'right',
        },
        { key: 'awarded', header: t('list.awarded'), render: (fund) => formatYuan(fund.awardedFen), align: 'right' },
        {
          key: 'left',
          header: t('list.left'),
          render: (fund) => formatYuan(fund.totalFen - fund.committedFen),
          align: 'right',
        },
      ]}
      footer={{
        name: t('list.sum', { count: funds.length }),
        total: total((fund) => fund.totalFen),
        committed: total((fund) => fund.committedFen),
        awarded: total((fund) => fund.awardedFen),
        left: total((fund) => fund.totalFen - fund.committedFen),
      }}
    />
  );
}
