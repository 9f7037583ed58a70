import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { JobOutcome } from '@/components/jobs/job-outcome';
import { JobProgress } from '@/components/jobs/job-progress';
import { JobStatusTag } from '@/components/jobs/job-status-tag';
import { RefreshWhileOpen } from '@/components/jobs/refresh-while-open';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { isOver } from '@/lib/jobs/lifecycle';
import { jobFor } from '@/lib/jobs/queries';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { jobKinds } from '@/lib/web/job-kinds';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { restartJobAction } from './actions';

type Props = { params: Promise<{ jobId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('jobs'))('title') };
}

export default async function JobPage({ params }: Props) {
  const [actor, { jobId }, words, t] = [
    await signedInActor(),
    await params,
    await getTranslator(),
    await getTranslator('jobs'),
  ];
  const job = await jobFor(actor, jobId, jobKinds);
  if (job === null) notFound();
  return (
    <>
      <PageHeader
        title={words(job.title)}
        state={t(`state.${job.status}`)}
        tag={<JobStatusTag status={job.status} />}
        back={{ href: paths.jobs(), label: t('back') }}
      />
      <JobProgress job={job} />
      <JobOutcome job={job} file={paths.jobFile(job.id)} />
      {job.status === 'FAILED' && job.mayRestart && (
        <Form action={restartJobAction} id="restart" className="mt-6">
          <input type="hidden" name="jobId" value={job.id} />
          <input type="hidden" name="version" value={job.version} />
          <SubmitButton>{t('restart')}</SubmitButton>
        </Form>
      )}
      <Facts
        className="mt-8"
        facts={[
          { term: t('facts.about'), value: job.about },
          { term: t('facts.startedBy'), value: job.startedBy.name },
          { term: t('facts.queuedAt'), value: formatDateTime(job.queuedAt) },
          { term: t('facts.begunAt'), value: job.begunAt && formatDateTime(job.begunAt) },
          { term: t('facts.endedAt'), value: job.endedAt && formatDateTime(job.endedAt) },
          { term: t('facts.tries'), value: job.tries === 0 ? null : job.tries },
        ]}
      />
      {!isOver(job.status) && <RefreshWhileOpen />}
    </>
  );
}
