import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Pagination } from '@/components/ui/pagination';
import { queryHref } from '@/components/ui/query-href';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { ROUNDS_PER_PAGE, type RoundListParams, roundStatuses } from '@/lib/rounds/list-params';
import type { officeRounds } from '@/lib/rounds/queries';
import { roundPhase } from '@/lib/rounds/rules';
import { underMainRounds } from '@/lib/rounds/tracks/track-rules';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { RoundStatusTag } from './round-status-tag';

type RoundListProps = Awaited<ReturnType<typeof officeRounds>> & { params: RoundListParams; now: Date };

/** The rounds of an officer's regions, filtered, sorted and paged by the address. */
export async function RoundList({ rows, total, years, params, now }: RoundListProps) {
  const [t, tracks] = [await getTranslator('rounds'), await getTranslator('tracks')];
  const current = { ...params, year: params.year?.toString(), page: String(params.page) };
  const href = (changes: Record<string, string | number | undefined>): string =>
    queryHref(paths.officeRounds(), current, changes);
  const isFiltered = params.q !== '' || params.status !== undefined || params.year !== undefined;
  return (
    <>
      <FilterLine
        action={paths.officeRounds()}
        search={{ name: 'q', value: params.q, label: t('list.search') }}
        keep={{ sort: params.sort, order: params.order }}
        resetHref={isFiltered ? paths.officeRounds() : undefined}
      >
        <FilterSelect
          name="status"
          label={t('list.status')}
          value={params.status}
          all={t('list.all')}
          options={roundStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        <FilterSelect
          name="year"
          label={t('list.year')}
          value={params.year?.toString()}
          all={t('list.all')}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      </FilterLine>
      {rows.length === 0 ? (
        <EmptyState title={t(isFiltered ? 'list.noneFound' : 'list.empty')}>
          {t(isFiltered ? 'list.noneFoundHint' : 'list.emptyHint')}
        </EmptyState>
      ) : (
        <>
          <DataTable
            id="rounds"
            caption={t('list.title')}
            captionHidden
            rows={underMainRounds(rows)}
            rowKey={(row) => row.id}
            rowHref={(row) => paths.officeRound(row.id)}
            sorting={{
              key: params.sort,
              direction: params.order === 'asc' ? 'ascending' : 'descending',
              href: (sort) => href({ sort, order: params.sort === sort && params.order === 'asc' ? 'desc' : 'asc' }),
            }}
            columns={[
              {
                key: 'title',
                header: t('list.round'),
                render: (row) => <RoundName row={row} tracks={tracks} />,
                sortKey: 'title',
              },
              {
                key: 'phase',
                header: t('list.status'),
                render: (row) => <RoundStatusTag phase={roundPhase(row, now)} />,
                phone: 'state',
              },
              { key: 'region', header: t('list.region'), render: (row) => row.region.name },
              { key: 'year', header: t('list.year'), render: (row) => row.year, sortKey: 'year', phone: 'hidden' },
              {
                key: 'closesAt',
                header: t('list.closesAt'),
                render: (row) => (row.closesAt === null ? '—' : formatDateTime(row.closesAt)),
                sortKey: 'closesAt',
              },
              {
                key: 'applications',
                header: t('list.applications'),
                render: (row) => row.applications,
                align: 'right',
              },
              {
                key: 'total',
                header: t('list.total'),
                render: (row) => formatYuan(row.totalFen),
                align: 'right',
                phone: 'hidden',
              },
            ]}
          />
          <Pagination page={params.page} pageSize={ROUNDS_PER_PAGE} total={total} href={(page) => href({ page })} />
        </>
      )}
    </>
  );
}

/** A track says which edition it belongs to, wherever the list is sorted to. */
function RoundName({
  row: { title, trackName, mainRound },
  tracks,
}: {
  row: RoundListProps['rows'][number];
  tracks: Translate;
}) {
  if (mainRound === null) return title;
  return (
    <span className="block desk:pl-4">
      {title}
      <span className="block text-small text-ink-soft">
        {tracks('edition.office', { edition: mainRound.title, track: trackName })}
      </span>
    </span>
  );
}
