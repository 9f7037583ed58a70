import { dueOf } from '@/components/inbox/due-of';
import { ListPage } from '@/components/lists/list-page';
import { DueBy } from '@/components/ui/due-by';
import { Chips } from '@/components/ui/link-row';
import { type DemandRow, demandList, dueOfRow } from '@/lib/demands/lists/demand-list';
import type { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { keptFilters } from '@/lib/demands/verification/kept-filters';
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
      { filters: { status: undefined, overdue: undefined, office: undefined, ...filters } },
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
            view(
              'toVerify',
              { status: 'TO_VERIFY' },
              status === 'TO_VERIFY' && !isLate && asked.filters.office === undefined,
            ),
            { ...view('overdue', { overdue: true }, isLate), ...(isLate || overdue > 0 ? { count: overdue } : {}) },
            view('all', {}, status === undefined && !isLate),
          ]}
        />
      }
      views={views}
      rowHref={({ id }) => withQuery(paths.officeDemand(id), keptFilters(asked.filters))}
      options={{
        category: categories.map((name) => ({ value: name, label: name })),
        topic: topics.map(({ id, number, title, round }) => ({ value: id, label: `${number} ${title}（${round}）` })),
      }}
      cells={{
        status: (row) => <Standing row={row} />,
        due: (row) => <Clock row={row} now={now} />,
      }}
    />
  );
}

/** The clock runs while the office has something to do by then. */
async function Clock({ row, now }: { row: DemandRow; now: Date }) {
  const dueAt = dueOfRow(row);
  return dueAt === null ? '—' : <DueBy due={dueOf(await getTranslator('inbox'), dueAt, now)} />;
}

/** In what state, and of a claimed one who claims it. */
async function Standing({ row: { status, claims } }: { row: DemandRow }) {
  const t = await getTranslator('demands');
  return (
    <>
      <DemandStatusTag status={status} />
      {status === 'CLAIMED' && claims.length > 0 && (
        <span className="block text-small text-ink-soft">
          {claims
            .map(({ organisation, claimedAt }) =>
              t('pages.queue.claimed', { who: organisation.name, day: t.day(claimedAt) }),
            )
            .join('、')}
        </span>
      )}
    </>
  );
}
