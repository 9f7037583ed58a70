import {
  askForSignOffAction,
  cancelSignOffAction,
  confirmSignOffAction,
  keepLetterAction,
  remindOfSignOffAction,
  sendBackSignOffAction,
  submitApplicationAction,
} from '@/app/(applicant)/my/applications/[applicationId]/actions';
import { applicantState } from '@/components/applications/applicant-state';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { LetterQuestion } from '@/components/applications/commitment/letter-question';
import { ContradictionsTold } from '@/components/applications/contradictions-told';
import { CheckAnswers } from '@/components/applications/filling/check-answers';
import { actAtEnd, mayHandIn } from '@/components/applications/filling/hand-in';
import { placeOf, problemsAtTheButton } from '@/components/applications/filling/left-to-do';
import { HowTo } from '@/components/guide/how-to';
import { Facts } from '@/components/ui/facts';
import { Glance } from '@/components/ui/figures/glance';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { handInUntil } from '@/lib/applications/rules';
import { toldStatus } from '@/lib/applications/shown-status';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { check: applicationToCheck },
  title: async ({ check }) =>
    (await getTranslator('applications'))(isOpenIn(check.own) ? 'check.title' : 'check.titleRead'),
  async render({
    check: { own, content, contradictions, problems, eligibility, signOff, openComments, printed, letter },
    actor,
    now,
  }) {
    const [t, { id, title, status, number }] = [await getTranslator('applications'), own.application];
    const isOpen = isOpenIn(own);
    const toAct = isOpen ? actAtEnd(own, signOff) : null;
    const until = handInUntil(own.application);
    // Without a budget there is no sum yet, and none of nothing.
    const sum = (fen: bigint) =>
      own.application.totalFen === 0n ? null : t('check.yuan', { amount: formatYuan(fen) });
    // While something is missing, that is the next act, and not the button at the end.
    const ticks = mayHandIn(own, signOff) ? problemsAtTheButton(own, eligibility).length : 0;
    const missing = isOpen && own.mayEdit && problems.length > 0 ? problems.length + ticks : 0;
    const first = problems
      .map((problem) => placeOf(own, problem, t('joint.title')).href)
      .find((href) => href !== undefined);
    const state = !isOpen
      ? applicantState({ t, inbox: await getTranslator('inbox') }, own, now)
      : missing > 0
        ? t('check.stateMissing', { count: missing })
        : t(status === 'DRAFT' ? 'check.state' : 'check.stateReturned');
    return (
      <>
        <PageHeader
          title={t(isOpen ? 'check.title' : 'check.titleRead')}
          state={state}
          tag={<ApplicationStatusTag status={toldStatus(own.application)} />}
          back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
          help={isOpen && <HowTo place="check" />}
          action={
            <>
              {missing > 0 && first !== undefined ? (
                <LinkButton kind="primary" href={first}>
                  {t('check.toFirst')}
                </LinkButton>
              ) : (
                toAct !== null && (
                  <LinkButton kind="primary" href="#hand-in">
                    {t('check.toAct', { act: toAct })}
                  </LinkButton>
                )
              )}
              {!isOpen && number !== null && <LinkButton href={paths.receipt(id)}>{t('overview.receipt')}</LinkButton>}
              <LinkButton href={paths.applicationWord(id, isOpen ? 'draft' : 'submitted')}>
                {t(isOpen ? 'asWord.draft' : 'asWord.submitted')}
              </LinkButton>
              <PrintButton label={t('asWord.print')} />
            </>
          }
        />
        {printed !== null && !isOpen && (
          <Facts
            className="mb-6"
            facts={[
              { term: t('receipt.number'), value: printed.number },
              { term: t('receipt.checkCode'), value: printed.checkCode },
              { term: t('receipt.receivedAt'), value: t.dateTime(printed.receivedAt) },
              { term: t('receipt.organisation'), value: own.application.organisation.name },
              { term: t('receipt.round'), value: own.application.round.title },
            ]}
          />
        )}
        {isOpen && <ContradictionsTold found={contradictions} to="applicant" />}
        {isOpen && (
          <div className="mb-6">
            <Glance
              facts={[
                { term: t('receipt.organisation'), value: own.application.organisation.name },
                { term: t('check.requested'), value: sum(own.application.requestedFen) },
                { term: t('check.total'), value: sum(own.application.totalFen) },
                ...(until === null ? [] : [{ term: t('check.until'), value: t.deadline(until) }]),
              ]}
            />
          </div>
        )}
        {isOpen && own.mayEdit && <LetterQuestion applicationId={id} letter={letter} action={keepLetterAction} />}
        <CheckAnswers
          personId={actor.personId}
          own={own}
          content={content}
          problems={isOpen ? problems : []}
          eligibility={eligibility}
          signOff={signOff}
          isOpen={isOpen}
          openComments={openComments}
          action={submitApplicationAction}
          signOffActions={{
            ask: askForSignOffAction,
            cancel: cancelSignOffAction,
            confirm: confirmSignOffAction,
            sendBack: sendBackSignOffAction,
            remind: remindOfSignOffAction,
          }}
        />
      </>
    );
  },
});

const isOpenIn = ({ application: { status } }: Pick<OwnApplication, 'application'>): boolean =>
  status === 'DRAFT' || status === 'RETURNED';

export const generateMetadata = screen.head;
export default screen.body;
