import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What this site is, and the three things people come for. `callIds` are the demand calls that are open. */
export async function FrontHeader({ callIds }: { callIds: readonly string[] }) {
  const t = await getTranslator('disclosure.landing');
  const [only, ...others] = callIds;
  return (
    <div className="mb-8 border-b border-line pb-8">
      <h1 className="text-front">{t('title')}</h1>
      <p className="mt-2 max-w-text text-reading text-ink-soft">{t('lead')}</p>
      <p className="no-print mt-5 flex flex-wrap gap-3">
        {only !== undefined && (
          <LinkButton kind="primary" href={others.length === 0 ? paths.submitDemand(only) : paths.openDemandCalls()}>
            {t('submitDemand')}
          </LinkButton>
        )}
        <LinkButton href={paths.findDemand()}>{t('findDemand')}</LinkButton>
        <LinkButton href={paths.publishedRounds()}>{t('apply')}</LinkButton>
      </p>
    </div>
  );
}
