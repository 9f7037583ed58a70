import { deskDocument } from '@/app/desk-document';
import { BankFacts } from '@/components/organisations/bank-section';
import { OrganisationFacts } from '@/components/organisations/organisation-facts';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { StandingsSection } from '@/components/organisations/standings-section';
import { VerificationSection, VerifyButton, VerifyForm } from '@/components/organisations/verification-section';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { organisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import {
  endStandingAction,
  overrideUsccAction,
  recordStandingAction,
  returnOrganisationAction,
  verifyOrganisationAction,
  withdrawStandingAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    endStandingAction,
    overrideUsccAction,
    recordStandingAction,
    returnOrganisationAction,
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
          action={moves.includes('verify') ? <VerifyButton /> : undefined}
        />
        {may.verify && <VerifyForm organisation={organisation} action={verifyOrganisationAction} />}
        <OrganisationFacts organisation={organisation} />
        <h2 className="mt-8 mb-3">{t('sections.bank')}</h2>
        <BankFacts organisation={organisation} />
        <VerificationSection
          organisation={organisation}
          actions={{ return: returnOrganisationAction, override: overrideUsccAction }}
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
