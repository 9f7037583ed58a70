import { OpenCalls } from '@/components/demands/calls/open-calls';
import { CallList } from '@/components/disclosure/call-list';
import { HowToApply } from '@/components/disclosure/how-to-apply';
import { LatestResults } from '@/components/disclosure/latest-results';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { latestResults } from '@/lib/disclosure/results';
import { paths } from '@/lib/paths/paths';
import { publicRounds } from '@/lib/rounds/public-rounds';
import { ask, requestNow } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

const MOST_CALLS = 10;
const MOST_RESULTS = 3;

/** What is open now and until when, how to apply, and what came of it last. */
export default async function LandingPage() {
  const [now, t] = [requestNow(), await getTranslator('disclosure')];
  const [open, { results }, demandCalls] = await Promise.all([
    publicRounds(now, { when: 'open', take: MOST_CALLS }),
    ask(latestResults, { most: MOST_RESULTS }),
    ask(publicDemandCalls, { take: MOST_CALLS }),
  ]);
  return (
    <>
      <PageHeader title={t('landing.title')} state={t('landing.lead')} />
      <section aria-labelledby="open-calls" className="mb-10">
        <h2 id="open-calls" className="mb-2">
          {t('landing.open')}
        </h2>
        {open.rows.length === 0 ? (
          <EmptyState title={t('landing.openNone')}>{t('landing.openNoneHint')}</EmptyState>
        ) : (
          <CallList id="open-list" caption={t('landing.open')} calls={open.rows} now={now} />
        )}
        <p className="mt-3">
          <a href={paths.publicCalls()}>{t('landing.allCalls')}</a>
        </p>
      </section>
      <OpenCalls calls={demandCalls.filter(({ phase }) => phase === 'open' || phase === 'scheduled')} now={now} />
      <HowToApply />
      <LatestResults results={results} />
    </>
  );
}
