import { serveFile } from '@/lib/files/serve-file';
import { jobFor } from '@/lib/jobs/queries';
import { isPerson } from '@/lib/kernel/actor';
import { Refusal } from '@/lib/kernel/refusal';
import { handler } from '@/lib/web/handler';
import { jobKinds } from '@/lib/web/job-kinds';

/** The file a job wrote, for whoever sees the job. */
export const GET = handler<{ jobId: string }>({
  enter: 'signed-in',
  async run({ params: { jobId }, context: { actor } }) {
    const job = isPerson(actor) ? await jobFor(actor, jobId, jobKinds) : null;
    if (job?.resultFile == null) throw new Refusal('not-found');
    return serveFile(job.resultFile, { download: true });
  },
});
