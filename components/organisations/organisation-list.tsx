import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { queryHref } from '@/components/ui/query-href';
import type { OrganisationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { ORGANISATIONS_PER_PAGE, type OrganisationListParams } from '@/lib/organisations/list-params';
import { ORGANISATION_TYPES } from '@/lib/organisations/schema';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { OrganisationStatusTag } from './organisation-status-tag';

type Row = {
  id: string;
  name: string;
  uscc: string | null;
  type: OrganisationType;
  status: OrganisationStatus;
  updatedAt: Date;
  region: { name: string };
};

export async function OrganisationList({
  rows,
  total,
  params,
}: {
  rows: Row[];
  total: number;
  params: OrganisationListParams;
}) {
  const t = await getTranslator('organisations');
  const path = paths.officeOrganisations();
  const { q, status, type, sort, order, page } = params;
  const current = { q, status, type, sort, order };
  const turned = (key: string): string => (key === sort && order === 'asc' ? 'desc' : 'asc');
  return (
    <>
      <FilterLine
        action={path}
        search={{ name: 'q', value: q, label: t('office.search') }}
        keep={{ sort, order }}
        resetHref={q !== '' || status !== undefined || type !== undefined ? path : undefined}
      >
        <FilterSelect
          name="status"
          label={t('office.status')}
          value={status}
          all={t('office.allStatuses')}
          options={(['PENDING', 'RETURNED', 'VERIFIED'] as const).map((value) => ({
            value,
            label: t(`status.${value}`),
          }))}
        />
        <FilterSelect
          name="type"
          label={t('fields.type')}
          value={type}
          all={t('office.allTypes')}
          options={ORGANISATION_TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        />
      </FilterLine>
      {total === 0 ? (
        <EmptyState title={t('office.empty')}>{t('office.emptyHint')}</EmptyState>
      ) : (
        <>
          <DataTable
            id="organisations"
            caption={t('office.caption')}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            rowHref={(row) => paths.officeOrganisation(row.id)}
            sorting={{
              key: sort,
              direction: order === 'asc' ? 'ascending' : 'descending',
              href: (key) => queryHref(path, current, { sort: key, order: turned(key) }),
            }}
            columns={[
              { key: 'name', header: t('fields.name'), render: (row) => row.name, sortKey: 'name' },
              {
                key: 'status',
                header: t('office.status'),
                render: (row) => <OrganisationStatusTag status={row.status} />,
                phone: 'state',
              },
              { key: 'type', header: t('fields.type'), render: (row) => t(`types.${row.type}`) },
              { key: 'uscc', header: t('fields.uscc'), render: (row) => row.uscc ?? '—', phone: 'hidden' },
              { key: 'region', header: t('fields.region'), render: (row) => row.region.name },
              {
                key: 'updatedAt',
                header: t('office.updatedAt'),
                render: (row) => formatDateTime(row.updatedAt),
                sortKey: 'updatedAt',
                phone: 'hidden',
              },
            ]}
          />
          <NumberedPages
            page={page}
            size={ORGANISATIONS_PER_PAGE}
            total={total}
            href={(next) => queryHref(path, current, { page: next })}
          />
        </>
      )}
    </>
  );
}
