import { deskDocument } from '@/app/desk-document';
import { BankFacts } from '@/components/organisations/bank-section';
import { OpenClaims } from '@/components/organisations/claims/open-claims';
import { OrganisationFacts } from '@/components/organisations/organisation-facts';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { SameCodeSection } from '@/components/organisations/same-code-section';
import { StandingsSection } from '@/components/organisations/standings-section';
import { VerificationSection, VerifyButton, VerifyForm } from '@/components/organisations/verification-section';
import { TrailList } from '@/components/trail/trail-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { organisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import {
  endStandingAction,
  overrideUsccAction,
  recordStandingAction,
  refuseOrganisationAction,
  returnOrganisationAction,
  settleCodeAction,
  verifyOrganisationAction,
  withdrawStandingAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    endStandingAction,
    overrideUsccAction,
    recordStandingAction,
    refuseOrganisationAction,
    returnOrganisationAction,
    settleCodeAction,
    verifyOrganisationAction,
    withdrawStandingAction,
  },
  reads: { organisation: organisationDetail },
  title: ({ organisation }) => organisation.name,
  async render({ organisation, now }) {
    const t = await getTranslator('organisations');
    const { name, status, verifiedAt, moves, may } = organisation;
    const state = may.recordStanding
      ? t(`office.state${status}`, { at: verifiedAt === null ? '' : formatDateTime(verifiedAt) })
      : t('office.stateObserver', { status: t(`status.${status}`) });
    return (
      <>
        <PageHeader
          title={name}
          state={state}
          tag={<OrganisationStatusTag status={status} />}
          back={{ href: paths.officeOrganisations(), label: t('office.back') }}
          action={moves.includes('verify') && organisation.rivals.own.length === 0 ? <VerifyButton /> : undefined}
        />
        {may.verify && <VerifyForm organisation={organisation} action={verifyOrganisationAction} />}
        {status === 'REFUSED' && (
          <Notice tone="refused" title={t('mine.refusalReason')} className="mb-6">
            <p className="whitespace-pre-line">{organisation.refusalReason}</p>
          </Notice>
        )}
        <OpenClaims claims={organisation.claims} href={paths.officeClaim} />
        <OrganisationFacts organisation={organisation} />
        <SameCodeSection organisation={organisation} action={settleCodeAction} />
        <Section title={t('sections.bank')}>
          <BankFacts organisation={organisation} />
        </Section>
        <VerificationSection
          organisation={organisation}
          actions={{
            return: returnOrganisationAction,
            refuse: refuseOrganisationAction,
            override: overrideUsccAction,
          }}
        />
        <StandingsSection
          organisation={organisation}
          now={now}
          actions={{ record: recordStandingAction, end: endStandingAction, withdraw: withdrawStandingAction }}
        />
        <TrailList lines={organisation.trail} namespace="organisations" />
      </>
    );
  },
});
