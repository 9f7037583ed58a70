import { AmendmentNotices } from '@/components/amendments/amendment-notices';
import { CallEdition } from '@/components/disclosure/call-edition';
import { CallFacts } from '@/components/disclosure/call-facts';
import { CallMoney } from '@/components/disclosure/call-money';
import { CallReview } from '@/components/disclosure/call-review';
import { callState } from '@/components/disclosure/call-state';
import { CallTag } from '@/components/disclosure/call-tag';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { publishedAmendments } from '@/lib/amendments/published-amendments';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { hasResult } from '@/lib/rounds/rules';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'anyone',
  reads: { call: publishedRound, amendments: publishedAmendments },
  title: ({ call }) => ({ title: call.title, description: call.summary }),
  async render({ call, amendments, now }) {
    const [t, topics] = [await getTranslator('disclosure'), await getTranslator('topics')];
    return (
      <>
        <div className="no-print">
          <PageHeader
            title={call.title}
            state={callState(t, call)}
            tag={<CallTag phase={call.phase} />}
            back={{ href: paths.publishedRounds(), label: t('call.back') }}
            action={
              <>
                {call.phase === 'open' && (
                  <LinkButton
                    href={call.terms.applyPerTopic ? paths.publicTopics(call.id) : paths.newApplication(call.id)}
                    kind="primary"
                  >
                    {t('call.apply')}
                  </LinkButton>
                )}
                {hasResult(call) && (
                  <LinkButton href={paths.result(call.id)} kind="primary">
                    {t('call.result')}
                  </LinkButton>
                )}
                <PrintButton label={t('call.print')} />
              </>
            }
          />
          {call.publishedTopics > 0 && (
            <p className="mb-4">
              {call.terms.applyPerTopic && topics('guide.howTo')}{' '}
              <a href={paths.publicTopics(call.id)}>{topics('guide.link')}</a>
            </p>
          )}
          <CallEdition call={call} tracks={call.tracks} />
          <CallFacts call={call} now={now} />
          <AmendmentNotices amendments={amendments} />
          <CallMoney call={call} />
          <CallReview call={call} />
        </div>
        <section aria-label={t('call.announcement')} className="mt-10 print:mt-0">
          <AnnouncementDocument
            title={t('call.documentTitle', { title: call.title })}
            sections={call.announcement}
            issuedBy={call.region.name}
            issuedOn={call.publishedAt && formatDay(shanghaiDay(call.publishedAt))}
          />
        </section>
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
