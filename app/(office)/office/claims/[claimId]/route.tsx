import { deskDocument } from '@/app/desk-document';
import { SettleClaim } from '@/components/organisations/claims/claim-acts';
import { ClaimFacts } from '@/components/organisations/claims/claim-facts';
import { ClaimStatusTag } from '@/components/organisations/claims/claim-status-tag';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { claimDetail } from '@/lib/organisations/claims/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { refuseClaimAction, transferClaimAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { refuseClaimAction, transferClaimAction },
  reads: { claim: claimDetail },
  title: async () => (await getTranslator('organisations'))('claims.pageTitle'),
  async render({ claim }) {
    const t = await getTranslator('organisations');
    return (
      <>
        <PageHeader
          title={t('claims.pageTitle')}
          state={t(`claims.state${claim.status}`)}
          tag={<ClaimStatusTag status={claim.status} />}
          back={{ href: paths.officeOrganisation(claim.organisation.id), label: claim.organisation.name }}
        />
        <ClaimFacts claim={claim} />
        {claim.moves.includes('refuse') && (
          <SettleClaim claim={claim} actions={{ transfer: transferClaimAction, refuse: refuseClaimAction }} />
        )}
        <TrailList lines={claim.trail} namespace="organisations.claims" />
      </>
    );
  },
});
