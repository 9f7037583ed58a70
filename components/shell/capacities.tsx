import { getTranslator } from '@/lib/web/messages';

export type ShownCapacity = { key: string; office: string; role: string; isActing: boolean };

/** What a person with several roles acts as, each a press away; posted to `path`. */
export async function Capacities({ capacities, path }: { capacities: ShownCapacity[]; path: string }) {
  const t = await getTranslator('navigation');
  return (
    <form action={path} method="post" aria-label={t('acting.title')} className="border-b border-line pb-1">
      <p className="px-3 pt-2 text-small text-ink-soft">{t('acting.title')}</p>
      {capacities.map(({ key, office, role, isActing }) => (
        <button key={key} type="submit" name="as" value={key} aria-current={isActing ? 'true' : undefined}>
          {[office, role].filter(Boolean).join(' · ')}
          {isActing && <span className="ml-2 text-small text-ink-soft">{t('acting.current')}</span>}
        </button>
      ))}
    </form>
  );
}
