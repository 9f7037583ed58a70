import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Pagination } from '@/components/ui/pagination';
import { queryHref } from '@/components/ui/query-href';
import { DEMANDS_PER_PAGE, type PublicDemandParams } from '@/lib/demands/list-params';
import type { publicDemands } from '@/lib/demands/public-queries';
import { publicStatuses } from '@/lib/demands/rules';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from './demand-status-tag';

type PublicListProps = Awaited<ReturnType<typeof publicDemands>> & { params: PublicDemandParams };

/** Published demands and what became of each. */
export async function PublicList({ rows, total, categories, params }: PublicListProps) {
  const t = await getTranslator('demands');
  const path = paths.publicDemands();
  const { q, status, category, region, exact, page } = params;
  const current = { q, status, category, region, exact: exact ? '1' : undefined };
  const isFiltered = Object.values(current).some((value) => value !== undefined && value !== '');
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('pages.list.search') }}
        keep={{ region, exact: current.exact }}
        resetHref={isFiltered ? path : undefined}
      >
        <FilterSelect
          name="status"
          label={t('pages.list.became')}
          value={status}
          all={t('pages.list.all')}
          options={[
            { value: 'UNMET', label: t('pages.became.UNMET') },
            ...publicStatuses.map((value) => ({ value, label: t(`pages.became.${value}`) })),
          ]}
        />
        <FilterSelect
          name="category"
          label={t('fields.category')}
          value={category}
          all={t('pages.list.all')}
          options={categories.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </FilterLine>
      {rows.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'pages.list.noneFound' : 'pages.list.none')}>
          {t(isFiltered ? 'pages.list.noneFoundHint' : 'pages.list.noneHint')}
        </EmptyState>
      ) : (
        <DataTable
          id="demands"
          caption={t('pages.list.caption')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.publicDemand(id)}
          columns={[
            { key: 'title', header: t('pages.list.demand'), render: ({ title }) => title },
            {
              key: 'status',
              header: t('pages.list.became'),
              phone: 'state',
              render: (row) => <DemandStatusTag status={row.status} forPublic />,
            },
            { key: 'category', header: t('fields.category'), nowrap: true, render: ({ category: { name } }) => name },
            { key: 'region', header: t('fields.region'), nowrap: true, render: (row) => row.region.name },
            {
              key: 'affected',
              header: t('pages.list.affectedCount'),
              align: 'right',
              phone: 'hidden',
              render: ({ affectedCount }) =>
                affectedCount === null ? '—' : t('pages.list.people', { count: affectedCount }),
            },
            {
              key: 'raisedBy',
              header: t('pages.list.raisedBy'),
              align: 'right',
              phone: 'hidden',
              render: ({ raisedBy }) => raisedBy,
            },
            {
              key: 'published',
              header: t('pages.list.publishedAt'),
              nowrap: true,
              phone: 'hidden',
              render: ({ publishedAt }) => (publishedAt === null ? '—' : formatDay(shanghaiDay(publishedAt))),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pageSize={DEMANDS_PER_PAGE}
        total={total}
        href={(next) => queryHref(path, current, { page: next })}
      />
    </>
  );
}
