import { ProgressBar } from '@/components/ui/figures/progress-bar';
import type { JobDetail } from '@/lib/inbox/job-detail';
import { isOver } from '@/lib/jobs/lifecycle';
import { getTranslator } from '@/lib/web/messages';

/** How far a job is, while that says something: before it has counted its work there is nothing to show. */
export async function JobProgress({ job }: { job: Pick<JobDetail, 'status' | 'done' | 'total'> }) {
  if (isOver(job.status) || job.total === 0) return null;
  const t = await getTranslator('jobs');
  return (
    <div className="max-w-text">
      <ProgressBar
        label={t('progress')}
        value={job.done}
        max={job.total}
        text={t('progressOf', { done: job.done, total: job.total })}
      />
    </div>
  );
}
