import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { OrganisationProfile } from '@/components/disclosure/organisation-profile';
import { OrganisationProjects } from '@/components/disclosure/organisation-projects';
import { PageHeader } from '@/components/ui/page-header';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { getTranslator } from '@/lib/web/messages';

type Props = { params: Promise<{ organisationId: string }> };
const organisationOf = cache(publicOrganisation);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organisation = await organisationOf((await params).organisationId);
  return organisation === null ? {} : { title: organisation.name };
}

export default async function OrganisationPage({ params }: Props) {
  const [organisation, t] = [await organisationOf((await params).organisationId), await getTranslator('disclosure')];
  if (organisation === null) notFound();
  const count = organisation.projects.length;
  return (
    <>
      <PageHeader
        title={organisation.name}
        state={count === 0 ? t('organisation.stateNone') : t('organisation.state', { count })}
      />
      <OrganisationProfile organisation={organisation} />
      <OrganisationProjects projects={organisation.projects} />
    </>
  );
}
