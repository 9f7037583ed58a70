import { sharedDocument } from '@/app/(public)/public-document';
import { publishedRoundCells } from '@/components/disclosure/published-round-cells';
import { ListPage } from '@/components/lists/list-page';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { publishedList } from '@/lib/rounds/published/published-list';
import { publishedRounds } from '@/lib/rounds/published/published-rounds';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { list: publishedRounds },
  title: async () => (await getTranslator('disclosure'))('rounds.title'),
  async render({ list: { all, open, regions, ...list }, now }) {
    const [t, follows] = [await getTranslator('disclosure'), await getTranslator('follows')];
    return (
      <>
        <PageHeader
          title={t('rounds.title')}
          state={t('rounds.state', { total: all, open })}
          action={
            <LinkButton href={withQuery(paths.follow(), { kind: 'CALL', region: list.asked.filters.region })}>
              {follows('followThese')}
            </LinkButton>
          }
        />
        <ListPage
          list={publishedList}
          {...list}
          path={paths.publishedRounds()}
          now={now}
          rowHref={({ id }) => paths.publishedRound(id)}
          options={{ region: regions.map(({ id, name }) => ({ value: id, label: name })) }}
          cells={publishedRoundCells(now)}
        />
      </>
    );
  },
});
