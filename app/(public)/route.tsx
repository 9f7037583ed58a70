import { publicDocument } from '@/app/(public)/public-document';
import { OpenCalls } from '@/components/demands/calls/open-calls';
import { FrontHeader } from '@/components/disclosure/front-header';
import { GivenInAll } from '@/components/disclosure/given-in-all';
import { HowToApply } from '@/components/disclosure/how-to-apply';
import { LatestResults } from '@/components/disclosure/latest-results';
import { PublishedRoundList } from '@/components/disclosure/published-round-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { givenInAll } from '@/lib/disclosure/given';
import { latestResults } from '@/lib/disclosure/results';
import { paths } from '@/lib/paths/paths';
import { openRounds } from '@/lib/rounds/published/published-rounds';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

const MOST_CALLS = 10;
const MOST_RESULTS = 3;

/** The three things people come for, what is open now and until when, what was done with the money, and how to apply. */
export const { GET } = publicDocument({
  enter: 'everybody',
  reads: {},
  // The site's own title is this page's.
  title: () => ({}),
  async render({ now }) {
    const [open, { results }, given, demandCalls, t] = await Promise.all([
      ask(openRounds, { take: MOST_CALLS }),
      ask(latestResults, { most: MOST_RESULTS }),
      ask(givenInAll, {}),
      ask(publicDemandCalls, { take: MOST_CALLS }),
      getTranslator('disclosure'),
    ]);
    return (
      <>
        <FrontHeader calls={demandCalls} total={given.total} />
        <Section id="open-calls" title={t('landing.open')}>
          {open.length === 0 ? (
            <EmptyState title={t('landing.openNone')}>{t('landing.openNoneHint')}</EmptyState>
          ) : (
            <PublishedRoundList id="open-list" caption={t('landing.open')} rounds={open} now={now} />
          )}
          <p className="mt-3">
            <a href={paths.publishedRounds()}>{t('landing.allCalls')}</a>
          </p>
        </Section>
        <OpenCalls calls={demandCalls.filter(({ phase }) => phase === 'open' || phase === 'scheduled')} now={now} />
        <div className="front-pair">
          <GivenInAll byCategory={given.byCategory} />
          <LatestResults results={results} />
        </div>
        <HowToApply />
      </>
    );
  },
});
