import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { Pagination } from '@/components/ui/pagination';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Selection } from '@/components/ui/tables/table-columns';
import { withQuery } from '@/lib/kernel/with-query';
import { listAddress, queryOf, sortedBy } from '@/lib/lists/address';
import { type Asked, sizes } from '@/lib/lists/asked';
import type { AnyList, FiltersOf, RowOf } from '@/lib/lists/list';
import { isNarrowed } from '@/lib/lists/narrowed';
import { NEAR_ROWS, type PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { type Cells, shownColumns } from './list-cells';
import { ListFilters, type NarrowedTo, type Option } from './list-filters';

type ListPageProps<L extends AnyList> = {
  list: L;
  asked: Asked<NoInfer<L>>;
  page: PageOf<RowOf<L>>;
  /** The list's own address. */
  path: string;
  now: Date;
  rowHref?: (row: RowOf<L>) => string;
  cells?: Cells<L>;
  options?: { [Name in keyof FiltersOf<L>]?: Option[] };
  counts?: { [Name in keyof FiltersOf<L>]?: Record<string, number> };
  /** What is narrowed by no filter of the line: said in it, each with the way to leave it off. */
  narrowedTo?: readonly NarrowedTo[];
  /** Sums of the whole filtered list, by column. */
  sums?: Partial<Record<keyof L['columns'] & string, ReactNode>>;
  /** What the list is of (a round), for its files; `null` for a list that has none. */
  of?: string | null;
  /** Under what heading a row stands, where rows of one heading follow each other. */
  groupOf?: (row: RowOf<L>) => string;
  selection?: Selection<RowOf<L>> | undefined;
  bulkBar?: ReactNode;
  /** The rows stand in no column's order: no head bears its mark. */
  isAsItComes?: boolean;
  /** Columns that would say the same in every row. */
  without?: readonly string[];
  /** Ready-made views, as chips. */
  ready?: ReactNode;
  /** One's own views, beside the chips. */
  views?: ReactNode;
};

/** A declared list as a page shows it: filter line, table, sums, paging, and its files. */
export async function ListPage<L extends AnyList>(props: ListPageProps<L>) {
  const { list, path, page, of } = props;
  const asked = props.asked as unknown as Asked<AnyList>;
  const t = await getTranslator();
  const exportHref = (format: string): string =>
    withQuery(paths.listExport(list.name), { ...queryOf(list, asked), ...(of ? { of } : {}), format });
  const isTaken = page.total > 0 && of !== null;
  return (
    <div data-list>
      <ListFilters
        list={list}
        asked={asked}
        path={path}
        options={props.options ?? {}}
        counts={props.counts ?? {}}
        narrowedTo={props.narrowedTo ?? []}
        ready={props.ready}
      >
        {(props.views || isTaken) && (
          <div className="list-tools no-print">
            {props.views}
            {isTaken && <ExportMenu href={exportHref} />}
          </div>
        )}
      </ListFilters>
      {page.rows.length === 0 ? (
        <Nothing list={list} isNarrowed={isNarrowed(list, asked)} />
      ) : (
        <DataTable
          id={list.name}
          caption={t(list.title)}
          captionHidden
          exported={false}
          rows={page.rows}
          rowKey={(row: RowOf<L>) => (row as { id: string }).id}
          {...(props.groupOf === undefined ? {} : { groupOf: props.groupOf })}
          {...(props.rowHref === undefined ? {} : { rowHref: props.rowHref })}
          {...(props.selection === undefined ? {} : { selection: props.selection, bulkBar: props.bulkBar })}
          sorting={{
            key: props.isAsItComes ? '' : asked.sort,
            direction: asked.order === 'asc' ? 'ascending' : 'descending',
            href: (sort) => sortedBy({ path, list, asked }, sort),
          }}
          columns={shownColumns<RowOf<L>>(list, { cells: props.cells ?? {}, at: { now: props.now }, t }).filter(
            ({ key }) => !props.without?.includes(key),
          )}
          {...(props.sums === undefined
            ? {}
            : { footer: withCount(list, props.sums, t('ui.table.sum', { total: page.total })) })}
        />
      )}
      <Pagination
        {...page}
        shown={page.rows.length}
        size={asked.size}
        nearPages={NEAR_ROWS / asked.size}
        href={(place) => listAddress({ path, list, asked }, { place })}
        sizes={sizes.map((size) => ({ size, href: listAddress({ path, list, asked }, { size }) }))}
      />
    </div>
  );
}

async function Nothing({ list, isNarrowed: narrowed }: { list: AnyList; isNarrowed: boolean }) {
  const t = await getTranslator();
  if (narrowed) return <EmptyState title={t('ui.filter.none')}>{t('ui.filter.noneHint')}</EmptyState>;
  return <EmptyState title={t(list.empty)}>{textFor(t, `${list.empty}Hint`)}</EmptyState>;
}

/** The first column says how many the sums are of. */
function withCount(list: AnyList, sums: object, count: string): Record<string, ReactNode> {
  const [first = ''] = Object.keys(list.columns);
  return { [first]: count, ...sums };
}
