import { RaiseLink } from '@/components/demands/calls/raise-link';
import { LinkButton } from '@/components/ui/link-button';
import type { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type FrontHeaderProps = { calls: Awaited<ReturnType<typeof publicDemandCalls>> };

/** What this site is, and the three things people come for. */
export async function FrontHeader({ calls }: FrontHeaderProps) {
  const t = await getTranslator('disclosure.landing');
  return (
    <div className="mb-8 border-b border-line pb-8">
      <h1 className="text-front">{t('title')}</h1>
      <p className="mt-2 max-w-text text-reading text-ink-soft">{t('lead')}</p>
      <p className="no-print mt-5 flex flex-wrap gap-3">
        {calls.some(({ phase }) => phase === 'open') && <RaiseLink calls={calls} label={t('submitDemand')} />}
        <LinkButton href={paths.findDemand()}>{t('findDemand')}</LinkButton>
        <LinkButton href={paths.publishedRounds()}>{t('apply')}</LinkButton>
      </p>
    </div>
  );
}
