import { ListPage } from '@/components/lists/list-page';
import { fundList } from '@/lib/funds/fund-list';
import type { officeFunds } from '@/lib/funds/read-fund-list';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';

type FundTableProps = Awaited<ReturnType<typeof officeFunds>> & {
  now: Date;
  views: React.ReactNode;
};

/** Funds with what was promised, awarded and is left of them; the sums are of all that match. */
export function FundTable({ page, sums, years, asked, now, views }: FundTableProps) {
  return (
    <ListPage
      list={fundList}
      asked={asked}
      page={page}
      path={paths.officeFunds()}
      now={now}
      views={views}
      rowHref={({ id }) => paths.officeFund(id)}
      options={{ year: years.map((year) => ({ value: String(year), label: String(year) })) }}
      sums={{
        total: formatYuan(sums.totalFen),
        committed: formatYuan(sums.committedFen),
        awarded: formatYuan(sums.awardedFen),
        left: formatYuan(sums.totalFen - sums.committedFen),
      }}
    />
  );
}
