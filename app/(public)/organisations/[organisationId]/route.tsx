import { sharedDocument } from '@/app/(public)/public-document';
import { OrganisationProfile } from '@/components/disclosure/organisation-profile';
import { OrganisationProjects } from '@/components/disclosure/organisation-projects';
import { PageHeader } from '@/components/ui/page-header';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { organisation: publicOrganisation },
  title: ({ organisation }) => organisation.name,
  async render({ organisation }) {
    const t = await getTranslator('disclosure');
    const count = organisation.projects.length;
    return (
      <>
        <PageHeader
          title={organisation.name}
          back={{ href: paths.fundedOrganisations(), label: t('organisations.title') }}
          state={count === 0 ? t('organisation.stateNone') : t('organisation.state', { count })}
        />
        <OrganisationProfile organisation={organisation} />
        <OrganisationProjects projects={organisation.projects} />
      </>
    );
  },
});
