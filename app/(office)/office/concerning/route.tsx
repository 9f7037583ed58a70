import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { ConcerningTable } from '@/components/awards/concerning/concerning-table';
import { PageHeader } from '@/components/ui/page-header';
import { concerningList } from '@/lib/awards/concerning/concerning-list';
import { applicationsConcerning } from '@/lib/awards/concerning/read-concerning-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What offices below a round's have to do with, in one list. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: applicationsConcerning },
  title: async () => (await getTranslator('awards'))('concerning.title'),
  async render({ list, now }) {
    const t = await getTranslator('awards');
    return (
      <>
        <PageHeader title={t('concerning.title')} state={t('concerning.said', { total: list.page.total })} />
        <ConcerningTable
          {...list}
          now={now}
          views={<ViewsOf list={concerningList} asked={list.asked} path={paths.concerning()} />}
        />
      </>
    );
  },
});
