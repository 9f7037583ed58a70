import { deskDocument } from '@/app/desk-document';
import { JobList } from '@/components/jobs/job-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { ownJobs } from '@/lib/inbox/own-jobs';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { jobs: ownJobs },
  title: async () => (await getTranslator('jobs'))('title'),
  render: async ({ jobs: { page: number, total, rows } }) => {
    const t = await getTranslator('jobs');
    return (
      <>
        <PageHeader title={t('title')} state={t('listState', { count: total })} />
        <JobList jobs={rows} href={paths.job} />
        {total > PAGE_SIZE && (
          <NumberedPages page={number} size={PAGE_SIZE} total={total} href={(next) => `${paths.jobs()}?page=${next}`} />
        )}
      </>
    );
  },
});
