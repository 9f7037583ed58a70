import { publicDocument } from '@/app/(public)/public-document';
import { RootsTable } from '@/components/seals/roots-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { publishedRoots } from '@/lib/seals/queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { roots: publishedRoots },
  title: async () => (await getTranslator('seals'))('public.title'),
  async render({ roots }) {
    const t = await getTranslator('seals');
    return (
      <>
        <PageHeader title={t('public.title')} state={t('public.state')} />
        {roots.length === 0 ? (
          <EmptyState title={t('public.empty')}>{t('roots.none')}</EmptyState>
        ) : (
          <>
            <p className="mb-4">
              <LinkButton href={paths.trailRootsFile()}>{t('public.download')}</LinkButton>
            </p>
            <RootsTable id="roots" caption={t('public.caption')} roots={roots} />
          </>
        )}
      </>
    );
  },
});
