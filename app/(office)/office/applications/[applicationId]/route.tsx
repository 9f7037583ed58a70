import { deskDocument } from '@/app/desk-document';
import { FrozenContent } from '@/app/views/frozen-content';
import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { GatesCompared } from '@/components/applications/gates-compared';
import { OfficeFacts } from '@/components/applications/office-facts';
import { ScreeningHistory } from '@/components/applications/screening-history';
import { ScreeningSection } from '@/components/applications/screening-section';
import { ApplicationReviews } from '@/components/reviews/application-reviews';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { officeApplication } from '@/lib/applications/office-queries';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/text-for';
import { acceptApplicationAction, rejectApplicationAction, returnApplicationAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { acceptApplicationAction, rejectApplicationAction, returnApplicationAction },
  reads: { detail: officeApplication, reviews: reviewsOfApplication },
  title: ({ detail }) => detail.application.title,
  async render({ detail, reviews, now }) {
    const [t, { application, content, gates, moves, trail }] = [await getTranslator('applications'), detail];
    const { title, status, round, correctionDueAt } = application;
    const due = correctionDueAt === null ? '' : formatDateTime(correctionDueAt);
    const actions = {
      accept: acceptApplicationAction,
      return: returnApplicationAction,
      reject: rejectApplicationAction,
    };
    const isScreenable = moves.includes('accept') || moves.includes('rejectAsIneligible');
    return (
      <>
        <PageHeader
          title={title}
          state={textFor(t, `office.state${status}`, { due }) ?? ''}
          tag={<ApplicationStatusTag status={status} />}
          back={{ href: paths.roundApplications(round.id), label: t('office.back', { round: round.title }) }}
        />
        <OfficeFacts detail={detail} />
        {gates && <GatesCompared gates={gates} organisationId={application.organisationId} />}
        {isScreenable && <ScreeningSection detail={detail} now={now} actions={actions} />}
        {content !== null && (
          <Section
            id="content"
            title={t('office.content')}
            note={t('office.ordinal', { count: content.ordinal, at: formatDateTime(content.receivedAt) })}
          >
            <FrozenContent content={content} />
          </Section>
        )}
        {reviews.length > 0 && (
          <Section id="reviews" title={t('office.reviews')}>
            <ApplicationReviews reviews={reviews} />
          </Section>
        )}
        <ScreeningHistory detail={detail} />
        <TrailList lines={trail} namespace="applications" />
      </>
    );
  },
});
