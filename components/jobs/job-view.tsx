import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import type { JobDetail } from '@/lib/inbox/job-detail';
import { isOver } from '@/lib/jobs/lifecycle';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import { JobOutcome } from './job-outcome';
import { JobProgress } from './job-progress';
import { JobStatusTag } from './job-status-tag';
import { RefreshWhileOpen } from './refresh-while-open';

/** How far a job is, what came of it, and the ways on. */
export async function JobView({ job, restart }: { job: JobDetail; restart: FormAction }) {
  const [words, t] = [await getTranslator(), await getTranslator('jobs')];
  return (
    <>
      <PageHeader
        title={filledText(words, job.title)}
        state={t(`state.${job.status}`)}
        tag={<JobStatusTag status={job.status} />}
        back={{ href: paths.jobs(), label: t('back') }}
      />
      <JobProgress job={job} />
      <JobOutcome job={job} href={paths.jobFile(job.id)} />
      {job.status === 'FAILED' && job.mayRestart && (
        <Form action={restart} id="restart" className="mt-6">
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
          { term: t('facts.queuedAt'), value: t.dateTime(job.queuedAt) },
          { term: t('facts.begunAt'), value: job.begunAt && t.dateTime(job.begunAt) },
          { term: t('facts.endedAt'), value: job.endedAt && t.dateTime(job.endedAt) },
          { term: t('facts.tries'), value: job.tries === 0 ? null : job.tries },
        ]}
      />
      {!isOver(job.status) && <RefreshWhileOpen />}
    </>
  );
}
