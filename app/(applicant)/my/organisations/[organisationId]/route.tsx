import { deskDocument } from '@/app/desk-document';
import { HostedApplications } from '@/components/applications/hosted-applications';
import { lateIn } from '@/components/inbox/due-of';
import { BankSection } from '@/components/organisations/bank-section';
import { KeyChangesSection } from '@/components/organisations/changes/key-changes';
import { OpenClaims } from '@/components/organisations/claims/open-claims';
import { InvitedMembers } from '@/components/organisations/invited-members';
import { MembersSection } from '@/components/organisations/members-section';
import { OrganisationFacts } from '@/components/organisations/organisation-facts';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { OwnTabs, partAsked } from '@/components/organisations/own-tabs';
import { FundedProjects } from '@/components/organisations/passport/funded-projects';
import { PassportSection } from '@/components/organisations/passport/passport-section';
import { StandingsTable } from '@/components/organisations/standings-table';
import { StillAsked } from '@/components/organisations/still-asked';
import { TiesSection } from '@/components/organisations/ties/ties-section';
import { WaitsHere, waitsOn } from '@/components/organisations/waits-here';
import { PastProjectsOf } from '@/components/past/past-projects-of';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { hostedApplications } from '@/lib/applications/hosting/hosted-applications';
import { fundedProjects } from '@/lib/awards/funded-projects';
import { keyChangesOf } from '@/lib/organisations/changes/changes-of';
import { organisationInvitations } from '@/lib/organisations/member-invitations';
import { organisationPassport } from '@/lib/organisations/passport/passport-of';
import { ownOrganisation } from '@/lib/organisations/queries';
import { REGISTRATION_DRAFT } from '@/lib/organisations/registering/steps';
import { tiesOf } from '@/lib/organisations/ties/ties-of';
import { pastProjectsOf } from '@/lib/past/projects/of-organisation';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import {
  askKeyChangeAction,
  askTieAction,
  changeMemberRolesAction,
  confirmTieAction,
  declineTieAction,
  endPassportFactAction,
  endTieAction,
  inviteMemberAction,
  removeMemberAction,
  statePassportFactAction,
  updateBankAccountAction,
  withdrawInvitationAction,
  withdrawKeyChangeAction,
  withdrawTieAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    askKeyChangeAction,
    askTieAction,
    confirmTieAction,
    declineTieAction,
    endTieAction,
    withdrawTieAction,
    changeMemberRolesAction,
    endPassportFactAction,
    inviteMemberAction,
    removeMemberAction,
    statePassportFactAction,
    updateBankAccountAction,
    withdrawInvitationAction,
    withdrawKeyChangeAction,
  },
  reads: {
    organisation: ownOrganisation,
    changes: keyChangesOf,
    passport: organisationPassport,
    ties: tiesOf,
    hosted: hostedApplications,
    projects: fundedProjects,
    past: pastProjectsOf,
  },
  title: async () => (await getTranslator('organisations'))('mine.title'),
  async render({ organisation, changes, passport, ties, hosted, projects, past, actor, address, now }) {
    const t = await getTranslator('organisations');
    const part = partAsked(address['part']);
    const { id, name, status, inCharge, verifiedAt, verifyDueAt, may } = organisation;
    const invitations =
      may.manageMembers && part === 'members' ? await ask(organisationInvitations, { organisationId: id }) : [];
    const edit = (
      <LinkButton kind={status === 'VERIFIED' ? 'secondary' : 'primary'} href={paths.myOrganisationEdit(id)}>
        {t('mine.edit')}
      </LinkButton>
    );
    const waits = waitsOn(ties, passport);
    const state = t(`mine.state${status}`, {
      office: inCharge.officeName,
      by: verifyDueAt === null ? 'none' : t.deadline(verifyDueAt),
      late: lateIn(await getTranslator('inbox'), verifyDueAt, now),
      at: verifiedAt === null ? '' : t.dateTime(verifiedAt),
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
        {status === 'REFUSED' && (
          <Notice tone="refused" title={t('mine.refusalReason')} className="mb-6">
            <p className="whitespace-pre-line">{organisation.refusalReason}</p>
          </Notice>
        )}
        {address['registered'] !== undefined && (
          <span hidden data-drops-draft={REGISTRATION_DRAFT} data-draft-of={actor.personId} />
        )}
        <StillAsked organisation={organisation} />
        <OpenClaims claims={organisation.claims} mover={inCharge.officeName} href={paths.myClaim} />
        {part === 'facts' && <WaitsHere organisationId={id} waits={waits} />}
        <OwnTabs
          organisationId={id}
          current={part}
          waits={waits}
          hasTies={ties.ties.length + ties.asks.length + hosted.length > 0}
        />
        {part === 'facts' && (
          <>
            <Section id="facts" title={t('sections.organisation')}>
              <OrganisationFacts organisation={organisation} />
            </Section>
            <BankSection organisation={organisation} action={updateBankAccountAction} />
            <KeyChangesSection
              holder={changes}
              now={now}
              actions={{ ask: askKeyChangeAction, withdraw: withdrawKeyChangeAction }}
            />
            <Section id="standings-title" title={t('sections.standings')}>
              <StandingsTable standings={organisation.standings} />
            </Section>
          </>
        )}
        {part === 'passport' && (
          <>
            <PassportSection
              passport={passport}
              actions={{ state: statePassportFactAction, end: endPassportFactAction }}
            />
            <FundedProjects projects={projects} hrefOf={paths.myApplication} />
            <PastProjectsOf projects={past} />
          </>
        )}
        {part === 'ties' && (
          <>
            <TiesSection
              ties={ties}
              actions={{
                ask: askTieAction,
                confirm: confirmTieAction,
                decline: declineTieAction,
                withdraw: withdrawTieAction,
                end: endTieAction,
              }}
            />
            <HostedApplications applications={hosted} />
          </>
        )}
        {part === 'members' && (
          <>
            <MembersSection
              organisation={organisation}
              actorId={actor.personId}
              actions={{ invite: inviteMemberAction, change: changeMemberRolesAction, remove: removeMemberAction }}
            />
            <InvitedMembers invitations={invitations} withdraw={withdrawInvitationAction} />
          </>
        )}
      </>
    );
  },
});
