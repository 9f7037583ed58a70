import { ListPage } from '@/components/lists/list-page';
import { publicDemandList } from '@/lib/demands/lists/public-list';
import type { publicDemands } from '@/lib/demands/lists/read-public-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from './demand-status-tag';

type PublicListProps = Awaited<ReturnType<typeof publicDemands>> & {
  now: Date;
};

/** Published demands and what became of each. */
export async function PublicList({ page, categories, place, asked, now }: PublicListProps) {
  const t = await getTranslator('demands');
  const said = place !== null && asked.filters.exact ? t('pages.heat.itself', { region: place }) : (place ?? '');
  return (
    <ListPage
      list={publicDemandList}
      asked={asked}
      page={page}
      path={paths.publicDemands()}
      now={now}
      rowHref={({ id }) => paths.publicDemand(id)}
      options={{ category: categories.map((name) => ({ value: name, label: name })) }}
      narrowedTo={place === null ? [] : [{ words: t('pages.list.in', { place: said }), by: ['region', 'exact'] }]}
      cells={{ status: (row) => <DemandStatusTag status={row.status} forPublic /> }}
    />
  );
}
