import { PublicShell } from '@/components/shell/public-shell';
import { paths } from '@/lib/paths/paths';
import { currentPath } from '@/lib/web/current-path';
import type { FrameProps } from '@/lib/web/documents/document';
import { getTranslator } from '@/lib/web/messages';
import { publicLinks } from '@/lib/web/navigation';
import { searchPlaces } from '@/lib/web/search/search-places';
import { isFromDesk } from '@/lib/web/session';
import { DocumentFrame } from './document-frame';

/** What stands around a page for everyone: the site's head and foot. It never says who is signed in, only that somebody is: then the way in leads to their desk. */
export async function PublicFrame({ children, body, ...head }: FrameProps) {
  const t = await getTranslator('navigation');
  // Whoever is asked to sign in has no desk to go back to, though a session that ran out leaves its mark.
  const isSigningIn = (await currentPath()).startsWith(paths.signIn());
  return (
    <DocumentFrame {...head}>
      <PublicShell
        homeHref={paths.home()}
        links={publicLinks(t)}
        entrance={{ href: paths.desk(), label: t((await isFromDesk()) && !isSigningIn ? 'links.desk' : 'links.enter') }}
        {...(isSigningIn ? {} : { wayBack: { href: paths.desk(), label: t('links.backToDesk') } })}
        body={body}
        preferencesPath={paths.preferences()}
        search={searchPlaces()}
      >
        {children}
      </PublicShell>
    </DocumentFrame>
  );
}
