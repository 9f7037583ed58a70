import { PublicShell } from '@/components/shell/public-shell';
import { paths } from '@/lib/paths/paths';
import type { FrameProps } from '@/lib/web/documents/document';
import { getTranslator } from '@/lib/web/messages';
import { publicLinks } from '@/lib/web/navigation';
import { searchPlaces } from '@/lib/web/search-places';
import { DocumentFrame } from './document-frame';

/** What stands around a page for everyone: the site's head and foot. It never says who is signed in. */
export async function PublicFrame(props: FrameProps) {
  const t = await getTranslator('navigation');
  return (
    <DocumentFrame {...props}>
      <PublicShell
        homeHref={paths.home()}
        links={publicLinks(t)}
        entrance={{ href: paths.desk(), label: t('links.enter') }}
        wayBack={{ href: paths.desk(), label: t('links.backToDesk') }}
        preferencesPath={paths.preferences()}
        search={searchPlaces()}
      >
        {props.children}
      </PublicShell>
    </DocumentFrame>
  );
}
