import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { PastProjectTable } from '@/components/past/past-project-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { pastProjectList } from '@/lib/past/projects/past-project-list';
import { officePastProjects } from '@/lib/past/projects/read-past-project-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officePastProjects },
  title: async () => (await getTranslator('past.projects'))('title'),
  async render({ list, now }) {
    const t = await getTranslator('past.projects');
    return (
      <>
        <PageHeader
          title={t('title')}
          state={t('state', { total: list.page.total })}
          action={<LinkButton href={paths.pastRounds()}>{t('toRounds')}</LinkButton>}
        />
        <PastProjectTable
          {...list}
          now={now}
          views={<ViewsOf list={pastProjectList} asked={list.asked} path={paths.pastProjects()} />}
        />
      </>
    );
  },
});
