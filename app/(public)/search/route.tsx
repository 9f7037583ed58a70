import { eitherDocument } from '@/app/either-document';
import { SearchFound } from '@/app/views/search-found';
import { CommandList } from '@/components/search/command-list';
import { SearchForm } from '@/components/search/search-form';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { everythingFound } from '@/lib/search/everything';
import { getTranslator } from '@/lib/web/messages';
import { commandsOf } from '@/lib/web/search/commands-of';
import { currentCapacities } from '@/lib/web/session';

/** Everything one may see, and what one may do, by its words; in the desk of whoever has one. */
export const { GET } = eitherDocument({
  enter: 'anyone',
  reads: { found: everythingFound },
  async title({ found: { q } }) {
    const t = await getTranslator('search');
    return { title: q === '' ? t('title') : t('of', { q }), robots: { index: false } };
  },
  async render({ found, actor, address }) {
    const t = await getTranslator('search');
    const { q, kind } = found;
    const isPublic = address['in'] === 'public';
    const all = withQuery(paths.search(), { q, in: isPublic ? 'public' : undefined });
    return (
      <>
        <PageHeader
          title={t('title')}
          state={isPublic ? t('inPublic') : t('hint')}
          {...(kind === null ? {} : { back: { href: all, label: t('back') } })}
        />
        <SearchForm path={paths.search()} q={q} isPublic={isPublic} />
        {q === '' ? (
          <CommandList commands={await commandsOf(actor, await currentCapacities())} actPath={paths.desk()} />
        ) : (
          <SearchFound found={found} actor={actor} />
        )}
      </>
    );
  },
});
