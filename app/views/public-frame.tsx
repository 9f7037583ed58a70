import { PublicShell } from '@/components/shell/public-shell';
import { paths } from '@/lib/paths/paths';
import { currentPath } from '@/lib/web/current-path';
import type { FrameProps } from '@/lib/web/documents/document';
import { getTranslator } from '@/lib/web/messages';
import { publicLinks } from '@/lib/web/navigation';
import { searchPlaces } from '@/lib/web/search/search-places';
import { DocumentFrame } from './document-frame';

/** What stands around a page for everyone: the site's head and foot. It never says who is signed in. */
export async function PublicFrame(props: FrameProps) {
  const t = await getTranslator('navigation');
  // Whoever is asked to sign in has no desk to go back to, though a session that ran out leaves its mark.
  const isSigningIn = (await currentPath()).startsWith(paths.signIn());
  return (
    <DocumentFrame {...props}>
      <PublicShell
        homeHref={paths.home()}
        links={publicLinks(t)}
        entrance={{ href: paths.desk(), label: t('links.enter') }}
        {...(isSigningIn ? {} : { wayBack: { href: paths.desk(), label: t('links.backToDesk') } })}
        preferencesPath={paths.preferences()}
        search={searchPlaces()}
      >
        {props.children}
      </PublicShell>
    </DocumentFrame>
  );
}
