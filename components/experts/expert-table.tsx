import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { queryHref } from '@/components/ui/query-href';
import type { ExpertStatus } from '@/lib/db/generated/enums';
import { EXPERTS_PER_PAGE, type ExpertListParams } from '@/lib/experts/list-params';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { type Category, categoryNames } from './category-names';
import { ExpertStatusTag } from './expert-status-tag';

type Row = {
  id: string;
  name: string;
  employer: string;
  title: string;
  status: ExpertStatus;
  categoryCodes: string[];
  conflicts: number;
  load: { assigned: number; submitted: number; recused: number };
};
type ExpertTableProps = { rows: Row[]; total: number; params: ExpertListParams; categories: Category[] };

/** The roster with how much each has been given. */
export async function ExpertTable({ rows, total, params, categories }: ExpertTableProps) {
  const t = await getTranslator('experts');
  const path = paths.officeExperts();
  const query = { q: params.q, status: params.status };
  const isFiltered = params.q !== '' || params.status !== undefined;
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: params.q, label: t('list.search') }}
        resetHref={isFiltered ? path : undefined}
      >
        <FilterSelect
          name="status"
          label={t('list.status')}
          value={params.status}
          all={t('list.all')}
          options={(['ACTIVE', 'SUSPENDED'] as const).map((status) => ({
            value: status,
            label: t(`status.${status}`),
          }))}
        />
      </FilterLine>
      {rows.length === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>
      ) : (
        <DataTable
          id="experts"
          caption={t('list.caption')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.officeExpert(id)}
          columns={[
            { key: 'name', header: t('columns.name'), render: ({ name }) => name },
            { key: 'employer', header: t('columns.employer'), render: ({ employer }) => employer || '—' },
            { key: 'title', header: t('columns.title'), render: ({ title }) => title || '—', phone: 'hidden' },
            {
              key: 'categories',
              header: t('fields.categories'),
              render: ({ categoryCodes }) => categoryNames(categoryCodes, categories) || t('fields.allCategories'),
              phone: 'hidden',
            },
            {
              key: 'status',
              header: t('columns.status'),
              render: ({ status }) => <ExpertStatusTag status={status} />,
              phone: 'state',
            },
            {
              key: 'conflicts',
              header: t('columns.conflicts'),
              render: ({ conflicts }) => conflicts,
              align: 'right',
              phone: 'hidden',
            },
            { key: 'assigned', header: t('columns.assigned'), render: ({ load }) => load.assigned, align: 'right' },
            { key: 'submitted', header: t('columns.submitted'), render: ({ load }) => load.submitted, align: 'right' },
          ]}
        />
      )}
      <NumberedPages
        page={params.page}
        size={EXPERTS_PER_PAGE}
        total={total}
        href={(page) => queryHref(path, query, { page })}
      />
    </>
  );
}
