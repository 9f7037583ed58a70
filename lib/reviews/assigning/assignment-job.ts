import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { jobKind } from '@/lib/jobs/job-kind';
import type { Actor } from '@/lib/kernel/actor';
import type { Context } from '@/lib/kernel/command';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { paths } from '@/lib/paths/paths';
import { stageById } from '../load';
import { stagePolicy } from '../policy';
import { officerSeesStage } from '../sees';
import { assignAutomatically } from './assign-automatically';
import { assignmentInputs } from './assignment-inputs';
import { layOut } from './balanced-assignment';
import { fillInThread } from './fill-in-thread';

/** Gives every application of a stage its experts, evenly and without conflicts. Whoever sees the stage sees how far it is. */
export const assignmentJob = jobKind({
  name: 'stage.assignAutomatically',
  title: 'reviews.assignment.title',
  payload: z.object({ roundId: z.string(), stageId: z.string() }),
  page: ({ roundId, stageId }) => paths.roundStage(roundId, stageId),
  maySee: async (tx, actor, payload) => {
    const stage = await stageById(tx, payload);
    return stage !== null && stagePolicy.view(actor, stage);
  },
  run: async ({ payload, actor, now, progress, signal }) => {
    const { assigned, unfilled } = await assignStage(payload, { actor, now }, { progress, signal });
    const missing = unfilled.reduce((sum, one) => sum + one.missing, 0);
    return missing === 0
      ? { outcome: { code: 'reviews.assignment.all', values: { assigned } } }
      : { outcome: { code: 'reviews.assignment.some', values: { assigned, missing } } };
  },
});

type Watch = { progress?: (done: number, total: number) => Promise<void>; signal?: AbortSignal };

/** What the assignment of a stage is computed from, for whoever runs it. */
const stageToAssign = query({
  name: 'stage.toAssign',
  input: z.object({ stageId: id() }),
  subject: runStage,
  run: async ({ db, subject: stage, now }) => ({ stageId: stage.id, ...(await assignmentInputs(db, stage, now)) }),
});

async function runStage(db: Tx, input: { stageId: string }, actor: Actor) {
  return officerSeesStage.look(actor, await stageById(db, input));
}

/**
 * Computes outside any transaction and in a thread of its own; then records, if nothing has changed meanwhile.
 * @throws Refusal 'conflict' when something has: it can be started again
 */
export async function assignStage(input: { stageId: string }, context: Context, { progress, signal }: Watch = {}) {
  const { stageId, problem, print } = await stageToAssign(input, context);
  const { places, read } = layOut(problem);
  const reads = await fillInThread(places, (done, total) => void progress?.(done, total), signal);
  return assignAutomatically({ stageId, print, ...read(reads) }, context);
}
