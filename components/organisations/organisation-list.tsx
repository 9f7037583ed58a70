import { ListPage } from '@/components/lists/list-page';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { type OrganisationRow, organisationList } from '@/lib/organisations/organisation-list';
import { paths } from '@/lib/paths/paths';
import { OrganisationStatusTag } from './organisation-status-tag';

type OrganisationListProps = {
  page: PageOf<OrganisationRow>;
  asked: Asked<typeof organisationList>;
  now: Date;
  views: React.ReactNode;
};

export function OrganisationList({ page, asked, now, views }: OrganisationListProps) {
  return (
    <ListPage
      list={organisationList}
      asked={asked}
      page={page}
      path={paths.officeOrganisations()}
      now={now}
      views={views}
      rowHref={({ id }) => paths.officeOrganisation(id)}
      cells={{ status: ({ status }) => <OrganisationStatusTag status={status} /> }}
    />
  );
}
