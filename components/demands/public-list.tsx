import { ListPage } from '@/components/lists/list-page';
import { publicDemandList } from '@/lib/demands/lists/public-list';
import type { publicDemands } from '@/lib/demands/lists/read-public-list';
import { paths } from '@/lib/paths/paths';
import { DemandStatusTag } from './demand-status-tag';

type PublicListProps = Awaited<ReturnType<typeof publicDemands>> & {
  now: Date;
};

/** Published demands and what became of each. */
export function PublicList({ page, categories, asked, now }: PublicListProps) {
  return (
    <ListPage
      list={publicDemandList}
      asked={asked}
      page={page}
      path={paths.publicDemands()}
      now={now}
      rowHref={({ id }) => paths.publicDemand(id)}
      options={{ category: categories.map(({ code, name }) => ({ value: code, label: name })) }}
      cells={{ status: (row) => <DemandStatusTag status={row.status} forPublic /> }}
    />
  );
}
