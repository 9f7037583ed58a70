import { Section } from '@/components/ui/section';
import type { ResultRow } from '@/lib/disclosure/result-row';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getInSum } from './in-sum';
import { ResultTag } from './result-tag';

/** The last rounds with their figures in one line each. */
export async function LatestResults({ results }: { results: ResultRow[] }) {
  const t = await getTranslator('disclosure');
  const inSum = await getInSum();
  return (
    <Section id="latest" title={t('landing.results')}>
      {results.length === 0 && <p className="text-ink-soft">{t('landing.resultsNone')}</p>}
      <ul>
        {results.map((result) => (
          <li key={result.id} className="border-b border-line py-2.5 first:border-t">
            <div className="flex flex-wrap items-center gap-x-3">
              <a className="link inline-block py-1 font-medium" href={paths.result(result.id)}>
                {result.title}
              </a>
              <ResultTag result={result} />
            </div>
            <p className="figures text-ink-soft">
              {t('results.figures', {
                received: result.received,
                hasShortlist: result.shortlisted === null ? 'no' : 'yes',
                shortlisted: result.shortlisted ?? 0,
                isFinal: result.isFinal ? 'yes' : 'no',
                awarded: result.awarded,
                amount: inSum(result.awardedFen),
              })}
            </p>
          </li>
        ))}
      </ul>
      {results.length > 0 && (
        <p className="mt-3">
          <a href={paths.results()}>{t('landing.allResults')}</a>
        </p>
      )}
    </Section>
  );
}
