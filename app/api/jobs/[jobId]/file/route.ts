import { serveFile } from '@/lib/files/serve-file';
import { jobDetail } from '@/lib/inbox/job-detail';
import { Refusal } from '@/lib/kernel/refusal';
import { handler } from '@/lib/web/handler';

/** The file a job wrote, for whoever sees the job. */
export const GET = handler<{ jobId: string }>({
  enter: 'signed-in',
  async run({ params: { jobId }, context }) {
    const { resultFile } = await jobDetail({ jobId }, context);
    if (resultFile === null) throw new Refusal('not-found');
    return serveFile(resultFile, { download: true });
  },
});
