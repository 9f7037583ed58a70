import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
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
import { publicRound } from '@/lib/rounds/public-rounds';
import { hasResult } from '@/lib/rounds/rules';
import { tracksOf } from '@/lib/rounds/tracks/edition';
import { getTranslator } from '@/lib/web/messages';

type Props = { params: Promise<{ roundId: string }> };
const callOf = cache((roundId: string) => publicRound(roundId, new Date()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const call = await callOf((await params).roundId);
  return call === null ? {} : { title: call.title, description: call.summary };
}

export default async function CallPage({ params }: Props) {
  const [call, now, t, topics] = [
    await callOf((await params).roundId),
    new Date(),
    await getTranslator('disclosure'),
    await getTranslator('topics'),
  ];
  if (call === null) notFound();
  return (
    <>
      <div className="no-print">
        <PageHeader
          title={call.title}
          state={callState(t, call)}
          tag={<CallTag phase={call.phase} />}
          back={{ href: paths.publicCalls(), label: t('call.back') }}
          action={
            <>
              {call.phase === 'open' && (
                <LinkButton
                  href={call.rules.applyPerTopic ? paths.publicTopics(call.id) : paths.newApplication(call.id)}
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
            {call.rules.applyPerTopic && topics('guide.howTo')}{' '}
            <a href={paths.publicTopics(call.id)}>{topics('guide.link')}</a>
          </p>
        )}
        <CallEdition call={call} tracks={await tracksOf(call, now, { isPublic: true })} />
        <CallFacts call={call} now={now} />
        <AmendmentNotices amendments={await publishedAmendments(call.id)} />
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
}
