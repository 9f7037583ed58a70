import {
  askForSignOffAction,
  cancelSignOffAction,
  confirmSignOffAction,
  remindOfSignOffAction,
  sendBackSignOffAction,
  submitApplicationAction,
} from '@/app/(applicant)/my/applications/[applicationId]/actions';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { CheckAnswers } from '@/components/applications/filling/check-answers';
import { actAtEnd } from '@/components/applications/filling/hand-in';
import { HowTo } from '@/components/guide/how-to';
import { Facts } from '@/components/ui/facts';
import { Glance } from '@/components/ui/figures/glance';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { handInUntil } from '@/lib/applications/rules';
import { toldStatus } from '@/lib/applications/shown-status';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { check: applicationToCheck },
  title: async () => (await getTranslator('applications'))('check.title'),
  async render({ check: { own, content, problems, eligibility, signOff, openComments, printed }, actor }) {
    const [t, { id, title, status }] = [await getTranslator('applications'), own.application];
    const isOpen = status === 'DRAFT' || status === 'RETURNED';
    const toAct = isOpen ? actAtEnd(own, signOff) : null;
    const until = handInUntil(own.application);
    return (
      <>
        <PageHeader
          title={t('check.title')}
          {...(isOpen ? { state: t(status === 'DRAFT' ? 'check.state' : 'check.stateReturned') } : {})}
          tag={isOpen && <ApplicationStatusTag status={toldStatus(own.application)} />}
          back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
          help={isOpen && <HowTo place="check" />}
          action={
            <>
              {toAct !== null && (
                <LinkButton kind="primary" href="#hand-in">
                  {t('check.toAct', { act: toAct })}
                </LinkButton>
              )}
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
        {isOpen && (
          <div className="mb-6">
            <Glance
              facts={[
                { term: t('receipt.organisation'), value: own.application.organisation.name },
                {
                  term: t('check.requested'),
                  value: t('check.yuan', { amount: formatYuan(own.application.requestedFen) }),
                },
                { term: t('check.total'), value: t('check.yuan', { amount: formatYuan(own.application.totalFen) }) },
                ...(until === null ? [] : [{ term: t('check.until'), value: t.deadline(until) }]),
              ]}
            />
          </div>
        )}
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

export const generateMetadata = screen.head;
export default screen.body;
