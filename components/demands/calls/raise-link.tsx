import { LinkButton } from '@/components/ui/link-button';
import { Menu } from '@/components/ui/menu';
import type { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Calls = Awaited<ReturnType<typeof publicDemandCalls>>;

/** Straight to the form in which a need is told: of several calls that are open, to that of one's own place. */
export async function RaiseLink({ calls, label }: { calls: Calls; label: string }) {
  const t = await getTranslator('demands');
  const [only, ...others] = calls.filter(({ phase }) => phase === 'open');
  if (only === undefined) return <LinkButton href={paths.openDemandCalls()}>{t('pages.openCalls.title')}</LinkButton>;
  if (others.length === 0) {
    return (
      <LinkButton href={paths.submitDemand(only.id)} kind="primary">
        {label}
      </LinkButton>
    );
  }
  return (
    <Menu label={label} primary>
      {[only, ...others].map(({ id, title }) => (
        <a key={id} href={paths.submitDemand(id)}>
          {title}
        </a>
      ))}
    </Menu>
  );
}
