import { DocumentFrame } from '@/app/views/document-frame';
import { documentKind } from '@/app/views/document-kind';
import { PublicShell } from '@/components/shell/public-shell';
import { paths } from '@/lib/paths/paths';
import { documentsOf, type FrameProps } from '@/lib/web/documents/document';
import { getTranslator } from '@/lib/web/messages';

/** A page for everyone, within the site's head and foot. It never says who is signed in: the desk asks for that. */
export const publicDocument = documentsOf({ Frame: PublicFrame, ...documentKind });

async function PublicFrame(props: FrameProps) {
  const t = await getTranslator('navigation');
  return (
    <DocumentFrame {...props}>
      <PublicShell
        homeHref={paths.home()}
        links={[
          { href: paths.publishedRounds(), label: t('links.openCalls') },
          { href: paths.publicDemands(), label: t('links.demands') },
          { href: paths.results(), label: t('links.results') },
          { href: paths.publishedHistory(), label: t('links.history') },
          { href: paths.register(), label: t('links.register') },
        ]}
        entrance={{ href: paths.desk(), label: t('links.enter') }}
        preferencesPath={paths.preferences()}
      >
        {props.children}
      </PublicShell>
    </DocumentFrame>
  );
}
