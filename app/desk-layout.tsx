import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { navigationOf, personLinks } from '@/lib/web/navigation';
import { searchPlaces } from '@/lib/web/search/search-places';
import { currentCapacities, currentDebt, signedInActor, unreadLetters } from '@/lib/web/session';

/** The frame of every page behind the sign-in; one person's roles stand side by side, what they act as first. */
export async function DeskLayout({ children }: { children: ReactNode }) {
  const [actor, t] = [await signedInActor(), await getTranslator('navigation')];
  const isAdmitted = (await currentDebt()) === null;
  const { all, acting } = await currentCapacities();
  const shown = isAdmitted ? all : [];
  return (
    <AppShell
      homeHref={paths.desk()}
      groups={isAdmitted ? navigationOf(actor, t, acting?.group) : []}
      person={{
        name: actor.name,
        capacities: shown.map(({ key, name, role }) => ({
          key,
          office: name,
          role: t(`roles.${role}`),
          isActing: key === acting?.key,
        })),
        links: personLinks(actor, t),
      }}
      messages={
        isAdmitted ? { href: paths.messages(), label: t('links.messages'), count: await unreadLetters() } : null
      }
      search={searchPlaces()}
      actPath={paths.desk()}
      signOutAction={paths.signOut()}
      preferencesPath={paths.preferences()}
    >
      {children}
    </AppShell>
  );
}
