import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { ProposalActs } from '@/components/reviews/proposal/proposal-acts';
import { ProposalEntries } from '@/components/reviews/proposal/proposal-entries';
import { ProposalHeader } from '@/components/reviews/proposal/proposal-header';
import { ProposalLoads } from '@/components/reviews/proposal/proposal-loads';
import { ProposalOutcome } from '@/components/reviews/proposal/proposal-outcome';
import { isOver } from '@/lib/jobs/lifecycle';
import { proposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { getTranslator } from '@/lib/web/messages';
import { assignAutomaticallyAction } from '../actions';
import { applyProposalAction, discardProposalAction } from './actions';

/** Who shall read what in a stage, looked over before anybody is told. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { applyProposalAction, assignAutomaticallyAction, discardProposalAction },
  reads: { found: proposalDetail },
  title: async ({ found: { stage } }) => `${(await getTranslator('reviews'))('proposal.title')} · ${stage.name}`,
  async render({ found: { stage, job, proposal } }) {
    const t = await getTranslator('reviews');
    const isRunning = job !== null && !isOver(job.status);
    const hasFailed = job?.status === 'FAILED';
    return (
      <>
        <PageScript name="jobs" />
        <ProposalHeader stage={stage} proposal={proposal} />
        {job !== null && (isRunning || hasFailed) && <JobInPlace job={job} running={t('assignment.running')} />}
        {!isRunning && (
          <ProposalActs
            stage={stage}
            proposal={proposal}
            apply={applyProposalAction}
            discard={discardProposalAction}
            again={assignAutomaticallyAction}
          />
        )}
        {!isRunning && proposal !== null && (
          <>
            <ProposalOutcome proposal={proposal} />
            <ProposalLoads proposal={proposal} />
            <ProposalEntries stage={stage} proposal={proposal} />
          </>
        )}
      </>
    );
  },
});
