import { dueOf } from '@/components/inbox/due-of';
import { DataTable } from '@/components/ui/data-table';
import { DueBy } from '@/components/ui/due-by';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLink } from '@/components/ui/export-link';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Chips } from '@/components/ui/link-row';
import { Pagination } from '@/components/ui/pagination';
import { queryHref } from '@/components/ui/query-href';
import { DEMANDS_PER_PAGE, demandStatuses, type OfficeDemandParams } from '@/lib/demands/list-params';
import type { officeDemands } from '@/lib/demands/queries';
import { isToVerify, lastInstantBefore } from '@/lib/demands/rules';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from './demand-status-tag';

type Queue = Awaited<ReturnType<typeof officeDemands>>;
type Topic = { id: string; number: number; title: string; round: string };
type DemandQueueProps = Queue & { params: OfficeDemandParams; topics: Topic[]; now: Date };

/** What has come in, the next to run out first. */
export async function DemandQueue({ rows, total, overdue, categories, topics, params, now }: DemandQueueProps) {
  const t = await getTranslator('demands');
  const path = paths.officeDemands();
  const { q, status, category, region, call, topic, sort, order, page } = params;
  const current = { q, status, category, region, call, topic, overdue: params.overdue ? '1' : undefined, sort, order };
  const { sort: _sort, order: _order, ...filters } = current;
  const isFiltered = Object.values(filters).some(
    (value) => value !== undefined && value !== '' && value !== 'TO_VERIFY',
  );
  const chip = (key: string, changes: Record<string, string | undefined>, isCurrent: boolean) => ({
    href: queryHref(path, current, { status: undefined, overdue: undefined, ...changes }),
    label: t(`pages.queue.${key}`),
    isCurrent,
  });
  return (
    <>
      <Chips
        label={t('pages.queue.views')}
        links={[
          chip('toVerify', { status: 'TO_VERIFY' }, status === 'TO_VERIFY' && !params.overdue),
          {
            ...chip('overdue', { overdue: '1' }, params.overdue),
            ...(params.overdue || overdue > 0 ? { count: overdue } : {}),
          },
          chip('all', {}, status === undefined && !params.overdue),
        ]}
      />
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('pages.queue.search') }}
        keep={{ region, call, overdue: current.overdue, sort, order }}
        resetHref={isFiltered ? path : undefined}
      >
        <FilterSelect
          name="status"
          label={t('fields.status')}
          value={status}
          all={t('pages.list.all')}
          options={[
            { value: 'TO_VERIFY', label: t('pages.queue.toVerify') },
            ...demandStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
        <FilterSelect
          name="category"
          label={t('fields.category')}
          value={category}
          all={t('pages.list.all')}
          options={categories.map(({ code, name }) => ({ value: code, label: name }))}
        />
        {topics.length > 0 && (
          <FilterSelect
            name="topic"
            label={t('pages.queue.topic')}
            value={topic}
            all={t('pages.list.all')}
            options={topics.map(({ id, number, title, round }) => ({
              value: id,
              label: `${number} ${title}（${round}）`,
            }))}
          />
        )}
      </FilterLine>
      {rows.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'pages.list.noneFound' : 'pages.queue.none')}>
          {t(isFiltered ? 'pages.list.noneFoundHint' : 'pages.queue.noneHint')}
        </EmptyState>
      ) : (
        <DataTable
          id="demand-queue"
          caption={t('pages.queue.title')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.officeDemand(id)}
          sorting={{
            key: sort,
            direction: order === 'asc' ? 'ascending' : 'descending',
            href: (key) =>
              queryHref(path, current, { sort: key, order: key === sort && order === 'asc' ? 'desc' : 'asc' }),
          }}
          columns={[
            { key: 'title', header: t('pages.list.demand'), sortKey: 'title', render: ({ title }) => title },
            {
              key: 'status',
              header: t('fields.status'),
              phone: 'state',
              render: (row) => <DemandStatusTag status={row.status} />,
            },
            {
              key: 'due',
              header: t('pages.queue.verifyDue'),
              sortKey: 'verifyDueAt',
              render: (row) => <Clock row={row} now={now} />,
            },
            { key: 'region', header: t('fields.region'), nowrap: true, render: (row) => row.region.name },
            {
              key: 'category',
              header: t('fields.category'),
              nowrap: true,
              phone: 'hidden',
              render: (row) => row.category.name,
            },
            {
              key: 'source',
              header: t('fields.source'),
              nowrap: true,
              phone: 'hidden',
              render: ({ source }) => t(`sources.${source}`),
            },
            {
              key: 'received',
              header: t('pages.receipt.receivedAt'),
              sortKey: 'receivedAt',
              nowrap: true,
              phone: 'hidden',
              render: ({ receivedAt }) => formatDateTime(receivedAt),
            },
          ]}
        />
      )}
      {total > 0 && <ExportLink href={queryHref(paths.demandsExport(), current, {})} />}
      <Pagination
        page={page}
        pageSize={DEMANDS_PER_PAGE}
        total={total}
        href={(next) => queryHref(path, current, { page: next })}
      />
    </>
  );
}

/** The clock runs only while somebody must verify. */
async function Clock({ row: { status, verifyDueAt }, now }: { row: Queue['rows'][number]; now: Date }) {
  return isToVerify(status) ? (
    <DueBy due={dueOf(await getTranslator('inbox'), lastInstantBefore(verifyDueAt), now)} />
  ) : (
    '—'
  );
}
