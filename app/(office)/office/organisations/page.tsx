import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { OrganisationList } from '@/components/organisations/organisation-list';
import { PageHeader } from '@/components/ui/page-header';
import { readAsked } from '@/lib/lists/asked';
import { organisationList } from '@/lib/organisations/organisation-list';
import { pendingCount } from '@/lib/organisations/queries';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('office.title') };
}

export default async function OfficeOrganisationsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('organisations')];
  const [asked, now] = [readAsked(organisationList, query), new Date()];
  const [page, { count, pending }] = await Promise.all([
    officeOrganisations(actor, asked, { now }),
    pendingCount(actor),
  ]);
  return (
    <>
      <PageHeader title={t('office.title')} state={t('office.state', { count, pending })} />
      <OrganisationList
        page={page}
        asked={asked}
        now={now}
        views={<ViewsOf list={organisationList} asked={asked} path={paths.officeOrganisations()} />}
      />
    </>
  );
}
