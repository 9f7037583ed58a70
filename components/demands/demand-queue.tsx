import { dueOf } from '@/components/inbox/due-of';
import { ListPage } from '@/components/lists/list-page';
import { DueBy } from '@/components/ui/due-by';
import { Chips } from '@/components/ui/link-row';
import { type DemandRow, demandList } from '@/lib/demands/lists/demand-list';
import type { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { isToVerify } from '@/lib/demands/rules';
import { keptFilters } from '@/lib/demands/verification/kept-filters';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { withQuery } from '@/lib/kernel/with-query';
import { listAddress } from '@/lib/lists/address';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from './demand-status-tag';

type Topic = { id: string; number: number; title: string; round: string };
type DemandQueueProps = Awaited<ReturnType<typeof officeDemands>> & {
  topics: Topic[];
  now: Date;
  views: React.ReactNode;
};

/** What has come in, the next to run out first. */
export async function DemandQueue({ page, overdue, categories, topics, asked, now, views }: DemandQueueProps) {
  const t = await getTranslator('demands');
  const path = paths.officeDemands();
  const { status, overdue: isLate = false } = asked.filters;
  const view = (
    key: 'toVerify' | 'overdue' | 'all',
    filters: { status?: string; overdue?: true },
    isCurrent: boolean,
  ) => ({
    href: listAddress(
      { path, list: demandList, asked },
      { filters: { status: undefined, overdue: undefined, ...filters } },
    ),
    label: t(`pages.queue.${key}`),
    isCurrent,
  });
  return (
    <ListPage
      list={demandList}
      asked={asked}
      page={page}
      path={path}
      now={now}
      ready={
        <Chips
          label={t('pages.queue.views')}
          links={[
            view('toVerify', { status: 'TO_VERIFY' }, status === 'TO_VERIFY' && !isLate),
            { ...view('overdue', { overdue: true }, isLate), ...(isLate || overdue > 0 ? { count: overdue } : {}) },
            view('all', {}, status === undefined && !isLate),
          ]}
        />
      }
      views={views}
      rowHref={({ id }) => withQuery(paths.officeDemand(id), keptFilters(asked.filters))}
      options={{
        category: categories.map(({ code, name }) => ({ value: code, label: name })),
        topic: topics.map(({ id, number, title, round }) => ({ value: id, label: `${number} ${title}（${round}）` })),
      }}
      cells={{
        status: (row) => <DemandStatusTag status={row.status} />,
        due: (row) => <Clock row={row} now={now} />,
      }}
    />
  );
}

/** The clock runs only while somebody must verify. */
async function Clock({ row: { status, verifyDueAt }, now }: { row: DemandRow; now: Date }) {
  return isToVerify(status) ? (
    <DueBy due={dueOf(await getTranslator('inbox'), lastInstantBefore(verifyDueAt), now)} />
  ) : (
    '—'
  );
}
