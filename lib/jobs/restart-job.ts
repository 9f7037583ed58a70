import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Job } from '@/lib/db/generated/client';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id, version } from '@/lib/kernel/text';
import { putInQueue, refuseIfOpen } from './enqueue';
import { jobLifecycle } from './lifecycle';
import { jobPolicy } from './policy';

/** Begins a job that failed once more, with the payload it had. */
export const restartJob = command({
  name: 'job.restart',
  input: z.object({ jobId: id(), version: version() }),
  subject: jobById,
  visible: jobPolicy.restart,
  allow: jobPolicy.restart,
  async run({ input, subject: job, tx, now }) {
    const status = jobLifecycle.move(job.status, 'restart');
    await refuseIfOpen(tx, job);
    return tx.job.update({
      where: { id: job.id, version: input.version },
      data: {
        status,
        queueId: await putInQueue(tx, job),
        queuedAt: now,
        begunAt: null,
        endedAt: null,
        done: 0,
        total: 0,
        version: { increment: 1 },
      },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});

function jobById(tx: Tx, { jobId }: { jobId: string }): Promise<Job | null> {
  return tx.job.findUnique({ where: { id: jobId } });
}
