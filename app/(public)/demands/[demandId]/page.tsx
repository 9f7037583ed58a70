import { permanentRedirect } from 'next/navigation';
import { ClaimForm } from '@/components/demands/claim-form';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { PublicDemandFacts } from '@/components/demands/public-demand-facts';
import { ReasonedAct } from '@/components/demands/reasoned-act';
import { DemandTrace } from '@/components/topics/demand-trace';
import { PageHeader } from '@/components/ui/page-header';
import { organisationsToClaimFor, publicDemand } from '@/lib/demands/public-queries';
import { traceOfDemand } from '@/lib/disclosure/trace';
import { isMemberOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { textFor } from '@/lib/web/text-for';
import { claimDemandAction, releaseClaimAction } from './actions';

/** A demand in its public words, and what became of it. A merged one leads to the one it stands in. */
const screen = page({
  enter: 'anyone',
  reads: { demand: publicDemand },
  title: ({ demand }) => (demand.mergedIntoId === null ? demand.title : {}),
  async render({ demand, actor }) {
    const t = await getTranslator('demands');
    if (demand.mergedIntoId !== null) permanentRedirect(paths.publicDemand(demand.mergedIntoId));
    const trace = await ask(traceOfDemand, { demandId: demand.id });
    const claimants = demand.status === 'OPEN_FOR_CLAIM' ? await ask(organisationsToClaimFor, {}) : [];
    const mayRelease =
      demand.status === 'CLAIMED' && demand.claim !== null && isMemberOf(actor, demand.claim.organisation.id, 'OWNER');
    return (
      <>
        <PageHeader
          title={demand.title}
          state={
            textFor(t, `pages.publicState.${demand.status}`, {
              organisation: demand.claim?.organisation.name ?? '—',
            }) ?? ''
          }
          tag={<DemandStatusTag status={demand.status} forPublic />}
          back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
        />
        <PublicDemandFacts demand={demand} />
        <DemandTrace trace={trace} />
        {claimants.length > 0 && <ClaimForm demand={demand} organisations={claimants} action={claimDemandAction} />}
        {mayRelease && (
          <div className="mt-8">
            <ReasonedAct demand={demand} act="releaseClaim" name="reason" limit={500} action={releaseClaimAction} />
          </div>
        )}
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
