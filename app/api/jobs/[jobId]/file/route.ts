import { serveFile } from '@/lib/files/serve-file';
import { jobDetail } from '@/lib/inbox/job-detail';
import { Refusal } from '@/lib/kernel/refusal';
import { handler } from '@/lib/web/handler';

/** The file a job wrote, for whoever sees the job and may still see what is in it. */
export const GET = handler<{ jobId: string }>({
  enter: 'signed-in',
  async run({ params: { jobId }, context }) {
    const { file } = await jobDetail({ jobId }, context);
    if (file?.stands !== 'ready') throw new Refusal('not-found');
    return serveFile(file, { download: true });
  },
});
