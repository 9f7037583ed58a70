import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Chips } from '@/components/ui/link-row';
import { type ListParams, listAddress, PAGE_SIZE, WHOLE_LIST } from '@/lib/applications/list-params';
import type { OfficeList } from '@/lib/applications/office-list';
import { ApplicationStatus } from '@/lib/db/generated/enums';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type OfficeFiltersProps = { roundId: string; list: OfficeList; params: ListParams };

/** Search, one chip per status that occurs, and categories with their numbers; all counted within the search. */
export async function OfficeFilters({ roundId, list, params }: OfficeFiltersProps) {
  const t = await getTranslator('applications');
  const base = paths.roundApplications(roundId);
  const countOf = (isOf: (each: OfficeList['counts'][number]) => boolean): number =>
    list.counts.filter(isOf).reduce((sum, { count }) => sum + count, 0);
  const statuses = Object.values(ApplicationStatus).filter((status) =>
    list.counts.some((each) => each.status === status),
  );
  const inCategory = (each: OfficeList['counts'][number]): boolean =>
    params.category === null || each.category === params.category;
  const isWhole = params.size === WHOLE_LIST;
  const isFiltered = params.q !== '' || params.status !== null || params.category !== null;
  return (
    <>
      <FilterLine
        action={base}
        search={{ name: 'q', value: params.q, label: t('list.search') }}
        keep={{
          status: params.status ?? undefined,
          sort: `${params.descending ? '-' : ''}${params.sort}`,
          size: isWhole ? 'all' : undefined,
        }}
        resetHref={isFiltered ? base : undefined}
      >
        <FilterSelect
          name="category"
          label={t('list.category')}
          value={params.category ?? undefined}
          all={t('list.allCategories')}
          options={list.categories.map(({ code, name }) => ({
            value: code,
            label: `${name} ${countOf((each) => each.category === code)}`,
          }))}
        />
      </FilterLine>
      <Chips
        label={t('list.status')}
        links={[
          {
            href: listAddress(base, params, { status: null }),
            label: t('list.all'),
            count: countOf(inCategory),
            isCurrent: params.status === null,
          },
          ...statuses.map((status) => ({
            href: listAddress(base, params, { status }),
            label: t(`status.${status}`),
            count: countOf((each) => each.status === status && inCategory(each)),
            isCurrent: params.status === status,
          })),
          {
            href: listAddress(base, params, { size: isWhole ? PAGE_SIZE : WHOLE_LIST }),
            label: t(isWhole ? 'list.paged' : 'list.whole'),
          },
        ]}
      />
    </>
  );
}
