import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { stagePolicy } from '../policy';
import { proposalInTurn } from './load';
import { nextVersion } from './next-version';
import { changeReadingInput } from './schema';

/** An expert shall not read an application after all. */
export const removeReading = command({
  name: 'stage.removeProposed',
  input: changeReadingInput,
  subject: proposalInTurn,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: proposal, input: { version, applicationId, expertId }, tx }) {
    const moved = await nextVersion(tx, proposal, version);
    const { count } = await tx.proposedReading.deleteMany({
      where: { proposalId: proposal.id, applicationId, expertId },
    });
    if (count === 0) throw new Refusal('conflict');
    return moved;
  },
  about: ({ subject }) => on(subject.stage),
  trail: ({ input: { applicationId, expertId } }) => ({ detail: { applicationId, expertId } }),
});
