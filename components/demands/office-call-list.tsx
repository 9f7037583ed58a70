import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Pagination } from '@/components/ui/pagination';
import { queryHref } from '@/components/ui/query-href';
import type { officeDemandCalls } from '@/lib/demands/calls/call-queries';
import { DEMANDS_PER_PAGE, type DemandCallParams } from '@/lib/demands/list-params';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { CallPhaseTag } from './call-phase-tag';

type OfficeCallListProps = Awaited<ReturnType<typeof officeDemandCalls>> & { params: DemandCallParams };

export async function OfficeCallList({ rows, total, params }: OfficeCallListProps) {
  const t = await getTranslator('demands');
  const path = paths.officeDemandCalls();
  const { q, status, page } = params;
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('pages.calls.search') }}
        resetHref={q !== '' || status !== undefined ? path : undefined}
      >
        <FilterSelect
          name="status"
          label={t('pages.calls.status')}
          value={status}
          all={t('pages.list.all')}
          options={(['DRAFT', 'OPEN', 'CANCELLED'] as const).map((value) => ({
            value,
            label: t(`call.status.${value}`),
          }))}
        />
      </FilterLine>
      {rows.length === 0 ? (
        <EmptyState title={t('pages.calls.none')}>{t('pages.calls.noneHint')}</EmptyState>
      ) : (
        <DataTable
          id="demand-calls"
          caption={t('pages.calls.title')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.officeDemandCall(id)}
          columns={[
            { key: 'title', header: t('pages.calls.call'), render: ({ title }) => title },
            {
              key: 'phase',
              header: t('pages.calls.status'),
              phone: 'state',
              render: ({ phase }) => <CallPhaseTag phase={phase} />,
            },
            {
              key: 'region',
              header: t('fields.region'),
              nowrap: true,
              phone: 'hidden',
              render: ({ region }) => region.name,
            },
            {
              key: 'opens',
              header: t('pages.call.opens'),
              nowrap: true,
              phone: 'hidden',
              render: ({ opensAt }) => (opensAt === null ? '—' : formatDateTime(opensAt)),
            },
            {
              key: 'closes',
              header: t('pages.call.closes'),
              nowrap: true,
              render: ({ closesAt }) => (closesAt === null ? '—' : formatDateTime(closesAt)),
            },
            { key: 'demands', header: t('pages.calls.demands'), align: 'right', render: ({ demands }) => demands },
          ]}
        />
      )}
      <Pagination
        page={page}
        pageSize={DEMANDS_PER_PAGE}
        total={total}
        href={(next) => queryHref(path, { q, status }, { page: next })}
      />
    </>
  );
}
