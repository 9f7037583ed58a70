import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { assignmentInputs } from '../assigning/assignment-inputs';
import { lockedStage } from '../load';
import { stagePolicy } from '../policy';
import { discardOpen } from './discard-open';
import { faultsIn, lackingIn } from './judge-readings';
import { recordProposalInput } from './schema';

/**
 * Keeps who was computed for every application of a stage, if nothing it rests on has changed since; one that was open
 * gives way. Nobody is assigned by it. Seed, panel and result stand in the trail, so that anybody can repeat it (PUB-10).
 */
export const recordProposal = command({
  name: 'stage.propose',
  input: recordProposalInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ input: { print, seed, readings, outcome }, subject: stage, actor, tx, now }) {
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    const { print: current, problem } = await assignmentInputs(tx, stage, now);
    if (current !== print || faultsIn(problem, readings).length > 0)
      throw new Refusal('conflict', [{ code: 'reviews.problems.assignmentOutdated' }]);
    await discardOpen(tx, stage.id, { actor, now });
    const proposal = await tx.assignmentProposal.create({
      data: { stageId: stage.id, seed, outcome, proposedAt: now, proposedById: by(actor) },
    });
    await tx.proposedReading.createMany({ data: readings.map((reading) => ({ ...reading, proposalId: proposal.id })) });
    const missing = lackingIn(problem, readings).reduce((sum, each) => sum + each.missing, 0);
    return { ...proposal, proposed: readings.length, missing, panel: problem.experts };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { seed }, result: { proposed, missing, panel } }) => ({
    detail: { seed, proposed, missing, panel: panel.map(({ id: expert, capacity }) => ({ id: expert, capacity })) },
  }),
});
