import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { stagePolicy } from '../policy';
import { proposalLifecycle } from './lifecycle';
import { proposalInTurn } from './load';
import { discardProposalInput } from './schema';

/** Nothing comes of the proposal; another may be asked for. */
export const discardProposal = command({
  name: 'stage.discardProposal',
  input: discardProposalInput,
  subject: proposalInTurn,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: proposal, input: { version }, actor, tx, now }) {
    const status = proposalLifecycle.move(proposal.status, 'discard');
    const discarded = await tx.assignmentProposal.update({
      where: { id: proposal.id, version },
      data: { status, endedAt: now, endedById: by(actor), version: { increment: 1 } },
    });
    return { ...discarded, roundId: proposal.stage.roundId };
  },
  about: ({ subject }) => on(subject.stage),
});
