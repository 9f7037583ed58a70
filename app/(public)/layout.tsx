import type { ReactNode } from 'react';
import { PublicShell } from '@/components/shell/public-shell';
import { isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [actor, t] = [await currentActor(), await getTranslator('navigation')];
  const entrance = isPerson(actor)
    ? { href: paths.desk(), label: t('links.desk') }
    : { href: paths.signIn(), label: t('links.signIn') };
  return (
    <PublicShell
      homeHref={paths.home()}
      links={[
        { href: paths.publishedRounds(), label: t('links.openCalls') },
        { href: paths.publicDemands(), label: t('links.demands') },
        { href: paths.results(), label: t('links.results') },
        { href: paths.publishedHistory(), label: t('links.history') },
        { href: paths.register(), label: t('links.register') },
      ]}
      entrance={entrance}
      preferencesPath={paths.preferences()}
    >
      {children}
    </PublicShell>
  );
}
