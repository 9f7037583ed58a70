import { sharedDocument } from '@/app/(public)/public-document';
import { ThreeListTable } from '@/components/disclosure/three-list-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Tabs } from '@/components/ui/link-row';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { threeListNames } from '@/lib/disclosure/list-params';
import { threeLists } from '@/lib/disclosure/three-lists';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { lists: threeLists },
  title: async ({ lists: { region, list } }) => ({
    title: `${region.name}${(await getTranslator('lists'))(list)}`,
    body: region.officeName,
  }),
  async render({ lists }) {
    const [{ region, above, counts, list, page }, t] = [lists, await getTranslator('lists')];
    const href = (name: string, next = 1): string =>
      withQuery(paths.threeLists(region.id), { list: name, page: next === 1 ? undefined : next });
    return (
      <>
        <PageHeader
          title={t('title', { region: region.name })}
          state={t('state', counts)}
          back={
            above === null
              ? { href: paths.publicDemands(), label: t('allDemands') }
              : { href: paths.threeLists(above.id), label: t('title', { region: above.name }) }
          }
          action={<LinkButton href={paths.demandHeatOf(region.id)}>{t('heat')}</LinkButton>}
        />
        <Tabs
          label={t('tabs')}
          links={threeListNames.map((name) => ({
            href: href(name),
            label: t(name),
            count: counts[name],
            isCurrent: name === list,
          }))}
        />
        {counts[list] === 0 ? (
          <EmptyState title={t(`empty.${list}`)}>{t(`emptyHint.${list}`)}</EmptyState>
        ) : (
          <>
            {list === 'projects' && <p className="mb-2 text-table text-ink-soft">{t('projectsNote')}</p>}
            <ThreeListTable list={list} lists={lists} />
            <NumberedPages page={page} size={PAGE_SIZE} total={counts[list]} href={(next) => href(list, next)} />
          </>
        )}
      </>
    );
  },
});
