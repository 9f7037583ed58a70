import { db } from '@/lib/db/client';
import { restartJob } from '@/lib/jobs/restart-job';
import { plainActor, testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

async function jobOf(startedById: string, status: 'FAILED' | 'RUNNING', aboutId: string = crypto.randomUUID()) {
  return db.job.create({
    data: {
      kind: 'test.count',
      payload: {},
      aboutId,
      about: '某批次',
      status,
      queueId: '0',
      startedById,
      queuedAt: testNow,
    },
  });
}

async function failed() {
  const by = await plainActor('王经办');
  const job = await jobOf(by.personId, 'FAILED');
  return { by, job, input: { jobId: job.id, version: job.version } };
}

doorContract(restartJob, {
  fresh: failed,
  result: { status: 'QUEUED' },
  trail: ({ job }) => ({ entityId: job.id, cityId: null, from: 'FAILED', to: 'QUEUED' }),
  forbidden: never('a job acts in the name of whoever started it: nobody else has it'),
  refused: {
    'jobs.problems.alreadyRunning': async () => {
      const { by, job, input } = await failed();
      await jobOf(by.personId, 'RUNNING', job.aboutId);
      return { by, input };
    },
    'kernel.problems.stateMoved': async () => {
      const { by } = await failed();
      const { id, version } = await jobOf(by.personId, 'RUNNING');
      return { by, input: { jobId: id, version }, kind: 'conflict' };
    },
  },
  invalid: { jobId: '', version: 'x' },
  again: 'conflict',
});
