import 'server-only';
import { randomBytes } from 'node:crypto';
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
import { outcomeOf } from '../proposals/outcome';
import { recordProposal } from '../proposals/record-proposal';
import { officerSeesStage } from '../sees';
import { assignInThread } from './assign-in-thread';
import { assignmentInputs } from './assignment-inputs';
import { layOut } from './balanced-assignment';

/** Proposes experts for every application of a stage, evenly and without conflicts. Whoever sees the stage sees how far it is. */
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
    const { proposed, missing } = await proposeAssignment(payload, { actor, now }, { progress, signal });
    return missing === 0
      ? { outcome: { code: 'reviews.assignment.all', values: { proposed } } }
      : { outcome: { code: 'reviews.assignment.some', values: { proposed, missing } } };
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
 * Computes outside any transaction and in a thread of its own; then keeps it as a proposal, if nothing has changed meanwhile.
 * What is drawn is drawn from a seed that nobody knew before.
 * @throws Refusal 'conflict' when something has: it can be started again
 */
export async function proposeAssignment(
  input: { stageId: string },
  context: Context,
  { progress, signal }: Watch = {},
) {
  const { stageId, problem: asked, print } = await stageToAssign(input, context);
  const problem = asked.chanceCapBp === null ? asked : { ...asked, seed: randomBytes(16).toString('hex') };
  const laidOut = layOut(problem);
  const answer = await assignInThread(laidOut.task, (done, total) => void progress?.(done, total), signal);
  const outcome = outcomeOf(answer, laidOut, problem.quotas);
  const { assignments: readings } = laidOut.read(answer.reads);
  return recordProposal({ stageId, print, seed: problem.seed, readings, outcome }, context);
}
