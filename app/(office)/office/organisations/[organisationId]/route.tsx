import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { moverOf } from '@/components/inbox/mover-of';
import { BankFacts } from '@/components/organisations/bank-section';
import { changeState } from '@/components/organisations/changes/change-state';
import { KeyChangesSection } from '@/components/organisations/changes/key-changes';
import { OpenClaims } from '@/components/organisations/claims/open-claims';
import { OrganisationFacts } from '@/components/organisations/organisation-facts';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { FundedProjects } from '@/components/organisations/passport/funded-projects';
import { PassportSection } from '@/components/organisations/passport/passport-section';
import { SameCodeSection } from '@/components/organisations/same-code-section';
import { StandingsSection } from '@/components/organisations/standings-section';
import { TiesSection } from '@/components/organisations/ties/ties-section';
import { VerificationForms } from '@/components/organisations/verification-forms';
import { PastProjectsOf } from '@/components/past/past-projects-of';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { PageIndex } from '@/components/ui/page-index';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import { fundedProjects } from '@/lib/awards/funded-projects';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { withQuery } from '@/lib/kernel/with-query';
import { keyChangesOf } from '@/lib/organisations/changes/changes-of';
import { isAboutChanges } from '@/lib/organisations/changes/lately';
import { organisationPassport } from '@/lib/organisations/passport/passport-of';
import { organisationDetail } from '@/lib/organisations/queries';
import { tiesOf } from '@/lib/organisations/ties/ties-of';
import { organisationQueue } from '@/lib/organisations/verification-queue';
import { pastProjectsOf } from '@/lib/past/projects/of-organisation';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import {
  acceptKeyChangeAction,
  checkPassportFactAction,
  endStandingAction,
  overrideUsccAction,
  recordStandingAction,
  refuseOrganisationAction,
  returnKeyChangeAction,
  returnOrganisationAction,
  settleCodeAction,
  verifyOrganisationAction,
  withdrawStandingAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    acceptKeyChangeAction,
    checkPassportFactAction,
    endStandingAction,
    overrideUsccAction,
    recordStandingAction,
    refuseOrganisationAction,
    returnKeyChangeAction,
    returnOrganisationAction,
    settleCodeAction,
    verifyOrganisationAction,
    withdrawStandingAction,
  },
  reads: {
    organisation: organisationDetail,
    changes: keyChangesOf,
    passport: organisationPassport,
    ties: tiesOf,
    projects: fundedProjects,
    past: pastProjectsOf,
    waiting: organisationQueue,
  },
  title: ({ organisation }) => organisation.name,
  async render({ organisation, changes, passport, ties, projects, past, waiting, now }) {
    const t = await getTranslator('organisations');
    const { name, status, verifiedAt, verifyDueAt, moves, may } = organisation;
    const mover = await moverOf(organisation.inCharge);
    const toSettle = changeState(t, { ...changes, mover });
    const state = may.recordStanding
      ? (toSettle ??
        t(`office.state${status}`, {
          mover,
          at: verifiedAt === null ? '' : t.dateTime(verifiedAt),
          due: verifyDueAt === null ? 'none' : t.deadline(lastInstantBefore(verifyDueAt)),
        }))
      : t('office.stateObserver', { status: t(`status.${status}`) });
    const isOfChanges = isAboutChanges(changes, now);
    const queue = {
      ...waiting,
      title: t(isOfChanges ? 'changes.queue' : 'office.queue'),
      href: (to: string, said?: { after: string }) =>
        `${withQuery(paths.officeOrganisation(to), { ...said })}${isOfChanges ? '#changes' : ''}`,
    };
    const index = [
      ...(changes.changes.length > 0 ? [{ href: '#changes', label: t('changes.title') } as const] : []),
      { href: '#facts', label: t('sections.organisation') },
      { href: '#bank', label: t('sections.bank') },
      { href: '#passport', label: t('passport.title') },
      { href: '#standings-title', label: t('sections.standings') },
    ] as const;
    const isToJudge = moves.includes('verify') || moves.includes('refuse');
    const record = (
      <>
        {status === 'REFUSED' && (
          <Notice tone="refused" title={t('mine.refusalReason')} className="mb-6">
            <p className="whitespace-pre-line">{organisation.refusalReason}</p>
          </Notice>
        )}
        <OpenClaims claims={organisation.claims} mover={mover} href={paths.officeClaim} />
        <KeyChangesSection
          holder={changes}
          now={now}
          actions={{ accept: acceptKeyChangeAction, sendBack: returnKeyChangeAction }}
        />
        <Section id="facts" title={t('sections.organisation')}>
          <OrganisationFacts organisation={organisation} />
        </Section>
        <SameCodeSection organisation={organisation} action={settleCodeAction} />
        <Section id="bank" title={t('sections.bank')}>
          <BankFacts organisation={organisation} />
        </Section>
        <TiesSection ties={ties} />
        <PassportSection passport={passport} actions={{ check: checkPassportFactAction }} />
        <FundedProjects projects={projects} hrefOf={paths.officeApplication} />
        <PastProjectsOf projects={past} />
        <StandingsSection
          organisation={organisation}
          now={now}
          actions={{ record: recordStandingAction, end: endStandingAction, withdraw: withdrawStandingAction }}
        />
        <TrailList lines={organisation.trail} namespace="organisations" />
      </>
    );
    return (
      <>
        <PageHeader
          title={name}
          state={state}
          tag={
            toSettle === null ? (
              <OrganisationStatusTag status={status} />
            ) : (
              <StatusTag tone="waiting">{t('changes.states.OPEN')}</StatusTag>
            )
          }
          back={{ href: paths.officeOrganisations(), label: t('office.back') }}
          action={
            toSettle !== null && (
              <LinkButton kind="primary" href="#changes">
                {t('changes.toSettle')}
              </LinkButton>
            )
          }
        />
        <PageScript name="bench" />
        <JudgedBefore queue={queue} statusOf={(each) => textFor(t, `status.${each}`) ?? ''} />
        {isToJudge ? (
          <Workbench
            queue={queue}
            index={index}
            now={now}
            panel={{
              title: t('office.verifying'),
              help: 'verifyOrganisation',
              body: (
                <VerificationForms
                  organisation={organisation}
                  onward={onwardOf(queue, organisation.id)}
                  actions={{
                    verify: verifyOrganisationAction,
                    return: returnOrganisationAction,
                    refuse: refuseOrganisationAction,
                    override: overrideUsccAction,
                  }}
                />
              ),
            }}
          >
            {record}
          </Workbench>
        ) : (
          <>
            <PageIndex parts={index} />
            {record}
          </>
        )}
      </>
    );
  },
});
