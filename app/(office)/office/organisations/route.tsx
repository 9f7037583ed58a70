import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { OrganisationList } from '@/components/organisations/organisation-list';
import { PageHeader } from '@/components/ui/page-header';
import { organisationList } from '@/lib/organisations/organisation-list';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officeOrganisations },
  title: async () => (await getTranslator('organisations'))('office.title'),
  render: async ({ list: { count, pending, office, ...list }, now }) => {
    const t = await getTranslator('organisations');
    return (
      <>
        <PageHeader
          title={t('office.title')}
          state={
            office === null
              ? t('office.state', { count, pending })
              : t('office.stateOfOffice', { office, count: list.page.total })
          }
        />
        <OrganisationList
          {...list}
          now={now}
          views={<ViewsOf list={organisationList} asked={list.asked} path={paths.officeOrganisations()} />}
        />
      </>
    );
  },
});
