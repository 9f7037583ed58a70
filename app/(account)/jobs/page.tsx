import type { Metadata } from 'next';
import { JobList } from '@/components/jobs/job-list';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { JOBS_PER_PAGE, ownJobs } from '@/lib/jobs/queries';
import { paths } from '@/lib/paths/paths';
import { jobKinds } from '@/lib/web/job-kinds';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('jobs'))('title') };
}

export default async function JobsPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const [actor, { page: asked }, t] = [await signedInActor(), await searchParams, await getTranslator('jobs')];
  const page = Math.min(100_000, Math.max(1, Math.trunc(Number(asked)) || 1));
  const { total, rows } = await ownJobs(actor, page, jobKinds);
  return (
    <>
      <PageHeader title={t('title')} state={t('listState', { count: total })} />
      <JobList jobs={rows} href={paths.job} />
      {total > JOBS_PER_PAGE && (
        <NumberedPages
          page={page}
          size={JOBS_PER_PAGE}
          total={total}
          href={(next) => `${paths.jobs()}?page=${next}`}
        />
      )}
    </>
  );
}
