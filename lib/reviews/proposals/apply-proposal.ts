import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { assignmentInputs } from '../assigning/assignment-inputs';
import { tellExperts } from '../assigning/tell-experts';
import { writeAssignments } from '../assigning/write-assignments';
import { stagePolicy } from '../policy';
import { notDeclined } from '../rules';
import { type Fault, faultsIn, lackingIn } from './judge-readings';
import { proposalLifecycle } from './lifecycle';
import { proposalInTurn, readingsOf } from './load';
import { applyProposalInput } from './schema';

/**
 * Assigns what is proposed and writes to the experts, once each. What has come in the way since it was computed (a conflict,
 * an expert without room, an application withdrawn) is refused and told; quotas that are not met need a reason.
 */
export const applyProposal = command({
  name: 'stage.applyProposal',
  input: applyProposalInput,
  subject: proposalInTurn,
  visible: stagePolicy.view,
  allow: stagePolicy.assign,
  async run({ subject: proposal, input: { version, reason }, actor, tx, now }) {
    const status = proposalLifecycle.move(proposal.status, 'apply');
    const { stage } = proposal;
    refuseIf(stage.status === 'SCORING' ? [] : [{ code: 'reviews.problems.stageNotScoring' }]);
    const updated = await tx.assignmentProposal.update({
      where: { id: proposal.id, version },
      data: { status, reason, endedAt: now, endedById: by(actor), version: { increment: 1 } },
    });
    const { problem, rows } = await assignmentInputs(tx, stage, now);
    const readings = await readingsOf(tx, proposal.id);
    refuseIf(problemsOf(faultsIn(problem, readings)));
    const lacking = lackingIn(problem, readings);
    const unmet = lacking.filter(({ quotas }) => quotas.length > 0).length;
    refuseIf(
      unmet > 0 && reason === ''
        ? [{ code: 'reviews.problems.quotasUnmet', field: 'reason', values: { count: unmet } }]
        : [],
    );
    const fresh = { ...notDeclined, assignedAt: now, assignedById: by(actor) };
    await writeAssignments(tx, stage, { readings, rows, fresh });
    await tellExperts(tx, stage, { expertIds: readings.map(({ expertId }) => expertId), now });
    const missing = lacking.reduce((sum, each) => sum + each.missing, 0);
    return { ...updated, assigned: readings.length, missing, panel: problem.experts, unmet };
  },
  about: ({ subject }) => on(subject.stage),
  trail: ({ subject: { seed }, input: { reason }, result: { assigned, missing, unmet, panel } }) => ({
    detail: {
      seed,
      assigned,
      missing,
      unmet,
      panel: panel.map(({ id: expert, capacity }) => ({ id: expert, capacity })),
    },
    ...(reason === '' ? {} : { said: { reason } }),
  }),
});

/** How many stand in the way for which reason; which, the page shows. */
const problemsOf = (faults: readonly Fault[]): Problem[] =>
  faults.length === 0 ? [] : [{ code: 'reviews.problems.proposalFaults', values: { count: faults.length } }];
