import { JobView } from '@/components/jobs/job-view';
import { jobDetail } from '@/lib/inbox/job-detail';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { filledText } from '@/lib/web/wording/text-for';
import { restartJobAction } from './actions';

const screen = page({
  enter: 'signed-in',
  reads: { job: jobDetail },
  title: async ({ job }) => filledText(await getTranslator(), job.title),
  render: ({ job }) => <JobView job={job} restart={restartJobAction} />,
});

export const generateMetadata = screen.head;
export default screen.body;
