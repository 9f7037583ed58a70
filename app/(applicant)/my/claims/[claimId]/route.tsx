import { deskDocument } from '@/app/desk-document';
import { AnswerForm, WithdrawClaimForm } from '@/components/organisations/claims/claim-acts';
import { ClaimFacts } from '@/components/organisations/claims/claim-facts';
import { claimState } from '@/components/organisations/claims/claim-state';
import { ClaimStatusTag } from '@/components/organisations/claims/claim-status-tag';
import { PageHeader } from '@/components/ui/page-header';
import { claimDetail } from '@/lib/organisations/claims/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { answerClaimAction, withdrawClaimAction } from './actions';

/** A claim as either side sees it: the claimant, or an owner of what is claimed. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { answerClaimAction, withdrawClaimAction },
  reads: { claim: claimDetail },
  title: async () => (await getTranslator('organisations'))('claims.pageTitle'),
  async render({ claim, now }) {
    const t = await getTranslator('organisations');
    return (
      <>
        <PageHeader
          title={t('claims.pageTitle')}
          state={await claimState(t, claim, now)}
          tag={<ClaimStatusTag status={claim.status} />}
          back={{ href: paths.my(), label: t('claims.back') }}
        />
        <ClaimFacts claim={claim} />
        {claim.mayAnswer && <AnswerForm claim={claim} action={answerClaimAction} />}
        {claim.moves.includes('withdraw') && <WithdrawClaimForm claim={claim} action={withdrawClaimAction} />}
      </>
    );
  },
});
