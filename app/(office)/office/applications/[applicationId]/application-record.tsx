import { FrozenContent } from '@/app/views/frozen-content';
import { ContradictionsTold } from '@/components/applications/contradictions-told';
import { OtherFundingList } from '@/components/applications/funded-twice/other-funding-list';
import { AdviceGiven } from '@/components/applications/screening/advice-given';
import { AlikeList } from '@/components/applications/screening/alike-list';
import { GatesJudged } from '@/components/applications/screening/gates-judged';
import { OfficeFacts } from '@/components/applications/screening/office-facts';
import { ScreeningHistory } from '@/components/applications/screening/screening-history';
import { partId } from '@/components/applications/submitted-content';
import { PartnersChanged } from '@/components/awards/partners/partners-changed';
import { LateMark } from '@/components/late/late-mark';
import { SaidBelow } from '@/components/recommending/said-below';
import { ApplicationReviews } from '@/components/reviews/application-reviews';
import { TrailList } from '@/components/trail/trail-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { AlikeApplications } from '@/lib/applications/alike/alike-applications';
import type { OtherFunding } from '@/lib/applications/funded-twice/other-funding';
import type { OfficeApplication } from '@/lib/applications/office-queries';
import type { PartnerChanges } from '@/lib/awards/partners/queries';
import { paths } from '@/lib/paths/paths';
import type { ApplicationReview } from '@/lib/reviews/reviews-of-application';
import { getTranslator } from '@/lib/web/messages';

type RecordProps = {
  detail: OfficeApplication;
  reviews: ApplicationReview[];
  alike: AlikeApplications;
  funding: OtherFunding;
  changes: PartnerChanges;
  /** Whoever judges it sees first what the verdict hangs on; for others it begins with what it is. */
  isJudged: boolean;
};

/** All that is on record of an application. */
export async function ApplicationRecord({ detail, reviews, alike, funding, changes, isJudged }: RecordProps) {
  const [t, { application, content, gates, trail }] = [await getTranslator('applications'), detail];
  const facts = (
    <Section id="facts" title={t('office.facts')}>
      <OfficeFacts detail={detail} />
    </Section>
  );
  return (
    <>
      <LateMark entry={application.lateEntry} />
      {!isJudged && facts}
      {detail.recommendations.length > 0 && (
        <Section id="said" title={t('recommending.said')}>
          <SaidBelow said={detail.recommendations} />
        </Section>
      )}
      <PartnersChanged changes={changes} />
      <GatesJudged gates={gates} organisationId={application.organisationId} />
      {content !== null && (
        <Section
          id="content"
          title={t('office.content')}
          tools={<a href={paths.applicationWord(application.id)}>{t('asWord.submitted')}</a>}
          note={t('office.ordinal', { count: content.ordinal, at: t.dateTime(content.receivedAt) })}
        >
          {detail.advice.length > 0 && (
            <Notice tone="waiting" title={t('office.advice', { count: detail.advice.length })} className="mb-4">
              <AdviceGiven advice={detail.advice} />
            </Notice>
          )}
          <ContradictionsTold found={detail.contradictions} to="office" />
          {content.ordinal > 1 && (
            <Notice title={t('office.mended', { count: content.ordinal })} className="mb-4">
              {detail.changed.length === 0 ? (
                <p>{t('office.nothingChanged')}</p>
              ) : (
                <ul>
                  {detail.changed.map(({ key, title, labels }) => (
                    <li key={key}>
                      <a href={`#${partId(key)}`} className="link">
                        {title}
                      </a>
                      {t('office.changedIn', { what: labels.join('、') })}
                    </li>
                  ))}
                </ul>
              )}
              <p className="mt-2">
                <a className="link" href={paths.applicationVersions(application.id)}>
                  {t('versions.open')}
                </a>
              </p>
              {detail.correctionNote !== '' && (
                <p className="mt-2 whitespace-pre-line">
                  {t('office.correctionNote')}
                  {t('office.colon')}
                  {detail.correctionNote}
                </p>
              )}
            </Notice>
          )}
          <FrozenContent content={content} />
        </Section>
      )}
      {content !== null && <AlikeList applicationId={application.id} found={alike} />}
      {content !== null && <OtherFundingList applicationId={application.id} funding={funding} />}
      {isJudged && facts}
      {reviews.length > 0 && (
        <Section id="reviews" title={t('office.reviews')}>
          <ApplicationReviews reviews={reviews} />
        </Section>
      )}
      <ScreeningHistory detail={detail} />
      <TrailList lines={trail} namespace="applications" />
    </>
  );
}

/** The parts of the record, in the order in which whoever judges reads them. */
export async function indexOf({ content, recommendations }: OfficeApplication) {
  const [t, trail] = [await getTranslator('applications'), await getTranslator('trail')];
  return [
    ...(recommendations.length > 0 ? [{ href: '#said', label: t('recommending.said') }] : []),
    { href: '#gates-title', label: t('eligibility.office.title') },
    ...(content?.sections ?? []).map(({ key, title }) => ({ href: `#${partId(key)}`, label: title })),
    { href: '#alike', label: t('alike.title') },
    { href: '#funding', label: t('fundedTwice.title') },
    { href: '#facts', label: t('office.facts') },
    { href: '#screenings', label: t('office.history') },
    { href: '#trail', label: trail('title') },
  ];
}
