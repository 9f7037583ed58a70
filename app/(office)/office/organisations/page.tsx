import type { Metadata } from 'next';
import { OrganisationList } from '@/components/organisations/organisation-list';
import { PageHeader } from '@/components/ui/page-header';
import { organisationListParams } from '@/lib/organisations/list-params';
import { officeOrganisations, pendingCount } from '@/lib/organisations/office-list';
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
  const params = organisationListParams.parse(query);
  const [{ total, rows }, { count, pending }] = await Promise.all([
    officeOrganisations(actor, params),
    pendingCount(actor),
  ]);
  return (
    <>
      <PageHeader title={t('office.title')} state={t('office.state', { count, pending })} />
      <OrganisationList rows={rows} total={total} params={params} />
    </>
  );
}
