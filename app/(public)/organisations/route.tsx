import { sharedDocument } from '@/app/(public)/public-document';
import { ListPage } from '@/components/lists/list-page';
import { PageHeader } from '@/components/ui/page-header';
import { fundedOrganisations } from '@/lib/disclosure/funded-organisations';
import { fundedOrganisationList } from '@/lib/disclosure/organisation-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Who was funded: every verified organisation with a confirmed project, for everybody. */
export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { list: fundedOrganisations },
  title: async () => (await getTranslator('disclosure'))('organisations.title'),
  async render({ list: { regions, ...list }, now }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <PageHeader
          title={t('organisations.title')}
          state={t('organisations.state', { total: list.page.total })}
          back={{ href: paths.results(), label: t('results.title') }}
        />
        <ListPage
          list={fundedOrganisationList}
          {...list}
          path={paths.fundedOrganisations()}
          now={now}
          rowHref={({ id }) => paths.publicOrganisation(id)}
          options={{
            region: regions.map(({ id, name, depth }) => ({ value: id, label: `${'\u3000'.repeat(depth)}${name}` })),
          }}
        />
      </>
    );
  },
});
