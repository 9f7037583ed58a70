import { db } from '@/lib/db/client';
import type { JobKind } from '@/lib/jobs/job-kind';
import { runJob } from '@/lib/jobs/run-job';
import { assignmentJob } from '@/lib/reviews/assigning/assignment-job';
import { startAutomaticAssignment } from '@/lib/reviews/assigning/start-automatic-assignment';
import { discardProposal } from '@/lib/reviews/proposals/discard-proposal';
import { doJobsNow, workOf } from '@/tests/support/job-work';
import type { Setting } from './setting';

/** Assignments asked for: one that was done, one refused, one whose server died in the middle, one that still waits. */
export async function fillJobs({ by: { district, jian }, places }: Setting): Promise<void> {
  const stageOf = async (regionId: string) => ({
    stageId: (await db.reviewStage.findFirstOrThrow({ where: { status: 'SCORING', plan: { regionId } } })).id,
  });
  const stage = await stageOf(places.shangcheng.id);
  await startAutomaticAssignment(stage, district);
  await doJobsNow(workOf(assignmentJob));
  await discarded(stage.stageId, district);
  await startAutomaticAssignment(stage, district);
  await doJobsNow(workOf(assignmentJob));
  await startAutomaticAssignment(stage, district);
  await doJobsNow({ ...workOf(assignmentJob), actorOf: async () => null });
  await interrupted(await startAutomaticAssignment(stage, district));
  await startAutomaticAssignment(await stageOf(places.jian.id), jian);
}

async function discarded(stageId: string, district: Setting['by']['district']): Promise<void> {
  const { id: proposalId, version } = await db.assignmentProposal.findFirstOrThrow({
    where: { stageId, status: 'PROPOSED' },
  });
  await discardProposal({ proposalId, version }, district);
}

/** Begun, and never heard of again. */
async function interrupted({ id: jobId }: { id: string }): Promise<void> {
  const begun = Promise.withResolvers<'begun'>();
  const endless: JobKind<unknown> = {
    ...assignmentJob,
    run: () => {
      begun.resolve('begun');
      return Promise.withResolvers<never>().promise;
    },
  };
  const attempt = { ...workOf(), jobId, isLastTry: false, signal: new AbortController().signal };
  await Promise.race([begun.promise, runJob(endless, attempt)]);
}
