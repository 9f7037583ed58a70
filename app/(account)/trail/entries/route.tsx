import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { EntryTable } from '@/components/seals/entry-table';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { entryList } from '@/lib/seals/entry-list';
import { trailEntries } from '@/lib/seals/entry-queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: trailEntries },
  title: async () => (await getTranslator('seals'))('entries.title'),
  async render({ list, now }) {
    const t = await getTranslator('seals');
    const { q } = list.asked.filters;
    return (
      <>
        <PageHeader
          title={t('entries.title')}
          state={q === undefined ? t('entries.state') : t('entries.stateAbout', { q, count: list.page.total })}
        />
        <EntryTable
          {...list}
          now={now}
          views={<ViewsOf list={entryList} asked={list.asked} path={paths.trailEntries()} />}
        />
      </>
    );
  },
});
