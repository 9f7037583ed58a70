import { RaiseLink } from '@/components/demands/calls/raise-link';
import { LargeFigures } from '@/components/ui/figures/large-figures';
import { LinkButton } from '@/components/ui/link-button';
import type { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import type { Given } from '@/lib/disclosure/given';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getInSum } from './in-sum';

type FrontHeaderProps = { calls: Awaited<ReturnType<typeof publicDemandCalls>>; total: Given };

/** What this site is, the three things people come for, and beside them what came of the money so far. */
export async function FrontHeader({ calls, total }: FrontHeaderProps) {
  const t = await getTranslator('disclosure.landing');
  const inSum = await getInSum();
  return (
    <div className="front">
      <div>
        <h1 className="text-front">{t('title')}</h1>
        <p className="mt-2 max-w-text text-reading text-ink-soft">{t('lead')}</p>
        <div className="no-print mt-5 flex flex-wrap gap-3">
          {calls.some(({ phase }) => phase === 'open') && <RaiseLink calls={calls} label={t('submitDemand')} />}
          <LinkButton href={paths.findDemand()}>{t('findDemand')}</LinkButton>
          <LinkButton href={paths.publishedRounds()}>{t('apply')}</LinkButton>
        </div>
      </div>
      {total.projects > 0 && (
        <LargeFigures
          figures={(
            [
              ['sum', inSum(total.fen)],
              ['projects', total.projects],
              ['organisations', total.organisations],
              ['rounds', total.rounds],
            ] as const
          ).map(([key, figure]) => ({ key, figure, term: t(`figures.${key}`) }))}
        />
      )}
    </div>
  );
}
