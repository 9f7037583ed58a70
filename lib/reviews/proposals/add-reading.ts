import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { assignmentInputs } from '../assigning/assignment-inputs';
import { stagePolicy } from '../policy';
import { faultsIn } from './judge-readings';
import { proposalInTurn, readingsOf } from './load';
import { nextVersion } from './next-version';
import { changeReadingInput } from './schema';

/** An expert shall read an application as well, by the same checks as where one is assigned. */
export const addReading = command({
  name: 'stage.addProposed',
  input: changeReadingInput,
  subject: proposalInTurn,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: proposal, input: { version, applicationId, expertId }, tx, now }) {
    const moved = await nextVersion(tx, proposal, version);
    const reading = { applicationId, expertId };
    const { problem } = await assignmentInputs(tx, proposal.stage, now);
    const all = [...(await readingsOf(tx, proposal.id)), reading];
    const fault = faultsIn(problem, all).find(
      (each) => each.applicationId === applicationId && each.expertId === expertId,
    );
    const capacity = problem.experts.find(({ id }) => id === expertId)?.capacity ?? 0;
    refuseIf(fault ? [{ code: `reviews.problems.${fault.code}`, field: 'expertId', values: { capacity } }] : []);
    await tx.proposedReading.create({ data: { ...reading, proposalId: proposal.id, byHand: true } });
    return moved;
  },
  about: ({ subject }) => on(subject.stage),
  trail: ({ input: { applicationId, expertId } }) => ({ detail: { applicationId, expertId } }),
});
