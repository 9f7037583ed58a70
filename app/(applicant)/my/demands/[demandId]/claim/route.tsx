import { redirect } from 'next/navigation';
import { claimDemandAction, releaseClaimAction } from '@/app/(applicant)/my/demands/[demandId]/claim/actions';
import { deskDocument } from '@/app/desk-document';
import { ClaimForm } from '@/components/demands/claim-form';
import { claimNext } from '@/components/demands/claim-next';
import { ClaimPledge } from '@/components/demands/claim-pledge';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { PublicDemandFacts } from '@/components/demands/public-demand-facts';
import { ReasonedAct } from '@/components/demands/reasoned-act';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { claimsOfMine } from '@/lib/demands/claims/claims-of-mine';
import { organisationsToClaimFor, publicDemand } from '@/lib/demands/public-queries';
import { isMemberOf } from '@/lib/kernel/actor';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Where an organisation takes a demand on or gives it back; the demand itself is a page for everybody. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { claimDemandAction, releaseClaimAction },
  reads: { demand: publicDemand, organisations: organisationsToClaimFor, claims: claimsOfMine },
  title: async () => (await getTranslator('demands'))('pages.claim.title'),
  async render({ demand, organisations, claims, actor, now }) {
    if (demand.mergedIntoId !== null) redirect(paths.claimDemand(demand.mergedIntoId));
    const t = await getTranslator('demands');
    const mayClaim = demand.status === 'OPEN_FOR_CLAIM' && organisations.length > 0;
    const claimant = demand.claim?.organisation.id ?? '';
    const isOwn = isMemberOf(actor, claimant, 'OWNER', 'EDITOR');
    const mayRelease = demand.status === 'CLAIMED' && isMemberOf(actor, claimant, 'OWNER');
    const pledged = claims.find((claim) => claim.demand.id === demand.id && claim.releasedAt === null);
    return (
      <>
        <PageHeader
          title={demand.title}
          {...(pledged === undefined
            ? {}
            : {
                state: claimNext(
                  { t, inbox: await getTranslator('inbox'), now },
                  { ...pledged, status: demand.status },
                ),
              })}
          tag={<DemandStatusTag status={demand.status} forPublic />}
          back={{ href: paths.publicDemand(demand.id), label: t('pages.claim.back') }}
        />
        {pledged !== undefined && <ClaimPledge claim={pledged} />}
        {/* What was pledged tells the claim already. */}
        <PublicDemandFacts demand={pledged === undefined ? demand : { ...demand, claim: null }} />
        {mayClaim && <ClaimForm demand={demand} organisations={organisations} action={claimDemandAction} />}
        {mayRelease && (
          <div className="mt-8">
            <ReasonedAct
              demand={demand}
              act="releaseClaim"
              name="reason"
              limit={limits.reason}
              action={releaseClaimAction}
            />
          </div>
        )}
        {!mayClaim && !isOwn && <Notice className="mt-8 max-w-form">{t('pages.claim.notYours')}</Notice>}
      </>
    );
  },
});
