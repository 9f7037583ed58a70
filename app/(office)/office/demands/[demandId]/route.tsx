import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { ClaimList } from '@/components/demands/claim-list';
import { DemandActs } from '@/components/demands/demand-acts';
import { demandState } from '@/components/demands/demand-state';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { NextStep } from '@/components/demands/next-step';
import { OfficeDemandFacts } from '@/components/demands/office-demand-facts';
import { OfficeDemandNotices } from '@/components/demands/office-demand-notices';
import { SimilarList } from '@/components/demands/similar-list';
import { VerificationList } from '@/components/demands/verification-list';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { demandDetail } from '@/lib/demands/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import * as act from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { ...act },
  reads: { demand: demandDetail },
  title: ({ demand }) => demand.title,
  async render({ demand }) {
    const [t, { similar, like }] = [await getTranslator('demands'), demand];
    return (
      <>
        <PageHeader
          title={demand.title}
          state={demandState(t, demand)}
          tag={<DemandStatusTag status={demand.status} />}
          back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
          action={
            <NextStep
              demand={demand}
              actions={{
                start: act.startVerificationAction,
                openForClaim: act.openForClaimAction,
                closeClaims: act.closeClaimsAction,
              }}
            />
          }
        />
        <PageScript name="raising" />
        <OfficeDemandNotices demand={demand} />
        <OfficeDemandFacts demand={demand} />
        <ClaimList claims={demand.claims} />
        {similar !== null && (
          <SimilarList
            demand={demand}
            similar={similar}
            like={like}
            {...(demand.moves.includes('merge') ? { merge: act.mergeDemandAction } : {})}
          />
        )}
        <DemandActs
          demand={demand}
          actions={{
            publish: act.publishDemandAction,
            return: act.returnDemandAction,
            reject: act.rejectDemandAction,
            withdraw: act.withdrawDemandAction,
            expire: act.expireDemandAction,
            releaseClaim: act.releaseClaimAction,
            close: act.closeDemandAction,
          }}
        />
        <VerificationList demand={demand} />
        <TrailList lines={demand.trail} namespace="demands" />
      </>
    );
  },
});
