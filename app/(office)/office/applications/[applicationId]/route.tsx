import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { ScreeningForms } from '@/components/applications/screening/screening-forms';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { lateIn } from '@/components/inbox/due-of';
import { moverOf } from '@/components/inbox/mover-of';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { alikeApplications } from '@/lib/applications/alike/alike-applications';
import { otherFunding } from '@/lib/applications/funded-twice/other-funding';
import { officeApplication } from '@/lib/applications/office-queries';
import { standingAt } from '@/lib/applications/recommending/standing';
import { screenedBy } from '@/lib/applications/screening/clock';
import { screeningQueue } from '@/lib/applications/screening/screening-queue';
import { partnerChangesOf } from '@/lib/awards/partners/queries';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { acceptApplicationAction, rejectApplicationAction, returnApplicationAction } from './actions';
import { ApplicationRecord, indexOf } from './application-record';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { acceptApplicationAction, rejectApplicationAction, returnApplicationAction },
  reads: {
    detail: officeApplication,
    reviews: reviewsOfApplication,
    alike: alikeApplications,
    funding: otherFunding,
    waiting: screeningQueue,
    changes: partnerChangesOf,
  },
  title: ({ detail }) => detail.application.title,
  async render({ detail, reviews, alike, funding, waiting, changes, now }) {
    const [t, { application, moves }] = [await getTranslator('applications'), detail];
    const { id, title, status, round, correctionDueAt } = application;
    const standing = status === 'RECOMMENDING' ? standingAt(application) : null;
    const by = status === 'SUBMITTED' ? screenedBy(application) : (standing?.dueAt ?? correctionDueAt);
    const said = {
      mover: standing?.office ?? (await moverOf(detail.inCharge)),
      due: by === null ? '' : t.deadline(by),
      hasDue: by === null ? 'no' : 'yes',
      late: lateIn(await getTranslator('inbox'), by, now),
    };
    const { category } = waiting;
    const queue = {
      ...waiting,
      title: t('office.queue'),
      href: (to: string, said?: { after: string }) => withQuery(paths.officeApplication(to), { category, ...said }),
    };
    const isScreenable = moves.includes('accept') || moves.includes('rejectAsIneligible');
    const record = { detail, reviews, alike, funding, changes, isJudged: isScreenable };
    return (
      <>
        <PageHeader
          title={title}
          state={textFor(t, `office.state${status}`, said) ?? ''}
          tag={<ApplicationStatusTag status={status} />}
          help={
            (detail.content?.ordinal ?? 1) > 1 && (
              <a href={paths.applicationVersions(id)} className="no-underline">
                <StatusTag tone="waiting">{t('office.mended', { count: detail.content?.ordinal ?? 1 })}</StatusTag>
              </a>
            )
          }
          action={
            standing && (
              <LinkButton href={paths.recommendedApplication(round.id, standing.regionId, id)}>
                {t('recommending.toOffice')}
              </LinkButton>
            )
          }
          back={{ href: paths.roundApplications(round.id), label: t('office.back', { round: round.title }) }}
        />
        <JudgedBefore queue={queue} statusOf={(each) => textFor(t, `status.${each}`) ?? ''} />
        {isScreenable ? (
          <Workbench
            queue={queue}
            index={await indexOf(detail)}
            now={now}
            panel={{
              title: t('office.screening'),
              help: 'screening',
              body: (
                <ScreeningForms
                  detail={detail}
                  now={now}
                  onward={onwardOf(queue, id)}
                  actions={{
                    accept: acceptApplicationAction,
                    return: returnApplicationAction,
                    reject: rejectApplicationAction,
                  }}
                />
              ),
            }}
          >
            <ApplicationRecord {...record} />
          </Workbench>
        ) : (
          <ApplicationRecord {...record} />
        )}
        <PageScript name="bench" />
        <PageScript name="phrases" />
      </>
    );
  },
});
