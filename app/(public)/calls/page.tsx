import { PublishedRoundList } from '@/components/disclosure/published-round-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { windows } from '@/lib/rounds/published/in-window';
import { publishedRounds } from '@/lib/rounds/published/published-rounds';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'anyone',
  reads: { list: publishedRounds },
  title: async () => (await getTranslator('disclosure'))('rounds.title'),
  async render({ list, now }) {
    const t = await getTranslator('disclosure');
    const chips = [undefined, ...windows].map((one) => ({
      href: withQuery(paths.publishedRounds(), { when: one }),
      label: t(`rounds.${one ?? 'all'}`),
      isCurrent: one === list.when,
    }));
    return (
      <>
        <PageHeader title={t('rounds.title')} state={t('rounds.state', { total: list.all, open: list.open })} />
        <Chips label={t('rounds.filters')} links={chips} />
        {list.rows.length === 0 ? (
          <EmptyState title={t('rounds.none')}>{t('rounds.noneHint')}</EmptyState>
        ) : (
          <PublishedRoundList id="calls" caption={t('rounds.caption')} rounds={list.rows} now={now} />
        )}
        <NumberedPages
          page={list.page}
          size={PAGE_SIZE}
          total={list.total}
          href={(one) => withQuery(paths.publishedRounds(), { when: list.when, page: one })}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
