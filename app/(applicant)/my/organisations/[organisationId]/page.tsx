import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BankSection } from '@/components/organisations/bank-section';
import { MembersSection } from '@/components/organisations/members-section';
import { OrganisationFacts } from '@/components/organisations/organisation-facts';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { StandingsTable } from '@/components/organisations/standings-table';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isMemberOf } from '@/lib/kernel/actor';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { organisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { changeMemberRolesAction, inviteMemberAction, removeMemberAction, updateBankAccountAction } from './actions';

type Params = { params: Promise<{ organisationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('mine.title') };
}

export default async function MyOrganisationPage({ params }: Params) {
  const [actor, { organisationId }, t] = [await signedInActor(), await params, await getTranslator('organisations')];
  const organisation = isMemberOf(actor, organisationId) ? await organisationDetail(actor, organisationId) : null;
  if (organisation === null) notFound();
  const { id, name, status, region, verifiedAt, may } = organisation;
  const edit = (
    <LinkButton kind="primary" href={paths.myOrganisationEdit(id)}>
      {t('mine.edit')}
    </LinkButton>
  );
  const state = t(`mine.state${status}`, {
    region: region.name,
    at: verifiedAt === null ? '' : formatDateTime(verifiedAt),
  });
  return (
    <>
      <PageHeader
        title={name}
        state={state}
        tag={<OrganisationStatusTag status={status} />}
        action={may.update ? edit : undefined}
      />
      {status === 'RETURNED' && (
        <Notice tone="returned" title={t('mine.returnNote')} className="mb-6">
          <p className="whitespace-pre-line">{organisation.returnNote}</p>
        </Notice>
      )}
      <OrganisationFacts organisation={organisation} />
      <BankSection organisation={organisation} action={updateBankAccountAction} />
      <MembersSection
        organisation={organisation}
        actorId={actor.personId}
        actions={{ invite: inviteMemberAction, change: changeMemberRolesAction, remove: removeMemberAction }}
      />
      <h2 id="standings-title" className="mt-8 mb-3">
        {t('sections.standings')}
      </h2>
      <StandingsTable standings={organisation.standings} />
    </>
  );
}
