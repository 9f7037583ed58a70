import { Notice } from '@/components/ui/notice';
import type { JobStand } from '@/lib/jobs/latest-job-about';
import { isOver } from '@/lib/jobs/lifecycle';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import { JobProgress } from './job-progress';

type JobInPlaceProps = {
  job: JobStand;
  /** What is under way: '正在自动分配专家。' */
  running: string;
};

/**
 * How far a job is and what came of it, on the page it was started from; its own page is a link away. The page's script asks
 * for its stand again while it is open (components/enhance/jobs); without one the page loads itself anew.
 */
export async function JobInPlace({ job, running }: JobInPlaceProps) {
  const [t, words] = [await getTranslator('jobs'), await getTranslator()];
  const link = <a href={paths.job(job.id)}>{t('toJob')}</a>;
  if (isOver(job.status))
    return (
      <div id={`job-${job.id}`} className="mb-6">
        <Notice tone={job.status === 'DONE' ? 'passed' : 'refused'} live>
          {t('inPlace', { at: t.dateTime(job.queuedAt) })}
          {job.outcome && filledText(words, job.outcome.code, job.outcome.values)} {link}
        </Notice>
      </div>
    );
  return (
    <div id={`job-${job.id}`} className="mb-6" data-job-open>
      <Notice>
        {running}
        {t('stayOrLeave')} {link}
        <JobProgress job={job} />
      </Notice>
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
    </div>
  );
}
