import { deskDocument } from '@/app/desk-document';
import { RevisedForm } from '@/components/amendments/revised-form';
import { applicantState } from '@/components/applications/applicant-state';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { ApplicationTimeline } from '@/components/applications/application-timeline';
import { LetterSummary } from '@/components/applications/commitment/sealed-letter';
import { CarriedOver } from '@/components/applications/filling/carried-over';
import { FormRail } from '@/components/applications/filling/form-rail';
import { PapersAtRisk } from '@/components/applications/filling/papers-at-risk';
import { GiveUpForm } from '@/components/applications/give-up-form';
import { JointSummary } from '@/components/applications/joint/joint-summary';
import { nextStep, wholeStep } from '@/components/applications/next-step';
import { OverviewFacts } from '@/components/applications/overview-facts';
import { ScreeningMessage } from '@/components/applications/screening-message';
import { TakeBackForm } from '@/components/applications/take-back-form';
import { TakenBack } from '@/components/applications/taken-back';
import { TogetherLinks } from '@/components/applications/together/together-links';
import { WithdrawForm } from '@/components/applications/withdraw-form';
import { Outcome } from '@/components/awards/outcome';
import { HowTo } from '@/components/guide/how-to';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { amendmentsOn } from '@/lib/amendments/published-amendments';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { papersForApplication } from '@/lib/applications/papers/papers-for';
import { statusForApplicant, toldStatus } from '@/lib/applications/shown-status';
import { outcomeOfMine } from '@/lib/awards/outcome-of-mine';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { giveUpAwardAction, takeBackApplicationAction, withdrawApplicationAction } from './actions';

/** What somebody decided: from here on there is an outcome to tell. */
const decided: ReadonlySet<ApplicationStatus> = new Set([
  'INELIGIBLE',
  'NOT_SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'DECLINED',
  'AWARDED',
  'REVOKED',
  'GIVEN_UP',
]);

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { giveUpAwardAction, takeBackApplicationAction, withdrawApplicationAction },
  reads: { own: applicationOfMine, papers: papersForApplication },
  title: async ({ own }) => own.application.title || (await getTranslator('applications'))('mine.untitled'),
  async render({ own, papers, now }) {
    const [t, { application, states, mayEdit, moves, verdict }] = [await getTranslator('applications'), own];
    const { id, title, status, number, round } = application;
    const shown = statusForApplicant(status, round.status);
    const outcome = decided.has(shown) ? await ask(outcomeOfMine, { applicationId: id }) : null;
    const [next, whole] = [nextStep(own), wholeStep(own)];
    const action = mayEdit ? (
      <LinkButton kind="primary" href={next.href}>
        {t(next.words)}
      </LinkButton>
    ) : (
      number !== null && <LinkButton href={paths.receipt(id)}>{t('overview.receipt')}</LinkButton>
    );
    // First what is to be done: to fill in, and from then on to see how far it is.
    const way = <ApplicationTimeline steps={own.timeline} now={now} />;
    const sections = (
      <Section title={t('overview.sections')}>
        <FormRail applicationId={id} states={states} problems={mayEdit ? own.problems : []} />
        <p className="mt-4 flex flex-wrap gap-2">
          <LinkButton href={whole.href}>{t(whole.words)}</LinkButton>
          {mayEdit && (
            <LinkButton href={paths.applicationWord(id, 'draft')}>
              {t(number === null ? 'asWord.draft' : 'asWord.mended')}
            </LinkButton>
          )}
          {number !== null && (
            <LinkButton href={paths.applicationWord(id)}>
              {t(mayEdit ? 'asWord.handedIn' : 'asWord.submitted')}
            </LinkButton>
          )}
        </p>
        <TogetherLinks applicationId={id} open={own.openComments.awaiting} />
      </Section>
    );
    const facts = (
      <Section id="facts" title={t('overview.facts')}>
        <OverviewFacts application={application} now={now} />
      </Section>
    );
    return (
      <>
        <PageHeader
          title={title || t('mine.untitled')}
          state={applicantState({ t, inbox: await getTranslator('inbox') }, own, now)}
          tag={<ApplicationStatusTag status={toldStatus(application)} />}
          back={{ href: paths.myApplications(), label: t('mine.back') }}
          help={status === 'RETURNED' && <HowTo place="correction" />}
          action={action}
        />
        {verdict !== null && (
          <ScreeningMessage applicationId={id} {...verdict} first={own.form.sections[0]} mayEdit={mayEdit} />
        )}
        {mayEdit && <PapersAtRisk {...papers} organisationId={application.organisationId} />}
        <TakenBack own={own} />
        <CarriedOver own={own} />
        <RevisedForm
          amendments={await ask(amendmentsOn, { applicationId: id })}
          isOpen={status === 'DRAFT' || status === 'RETURNED'}
        />
        {outcome !== null && <Outcome applicationId={id} outcome={outcome} />}
        <div className="beside">
          <div>
            {mayEdit ? sections : way}
            <JointSummary own={own} />
            <LetterSummary applicationId={id} letter={own.letter} />
            {!mayEdit && facts}
            <div className="mt-8">
              {own.mayTakeBack && <TakeBackForm application={application} action={takeBackApplicationAction} />}
              {moves.includes('giveUp') && <GiveUpForm application={application} action={giveUpAwardAction} />}
              {moves.includes('withdraw') && (
                <WithdrawForm application={application} now={now} action={withdrawApplicationAction} />
              )}
            </div>
          </div>
          <aside>
            {mayEdit ? (
              <>
                {way}
                {facts}
              </>
            ) : (
              sections
            )}
          </aside>
        </div>
      </>
    );
  },
});
