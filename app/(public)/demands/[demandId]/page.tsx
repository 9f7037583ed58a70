import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
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
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';
import { textFor } from '@/lib/web/text-for';
import { claimDemandAction, releaseClaimAction } from './actions';

type Props = { params: Promise<{ demandId: string }> };
const demandOf = cache(publicDemand);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const demand = await demandOf((await params).demandId);
  return demand === null || demand.mergedIntoId !== null ? {} : { title: demand.title };
}

/** A demand in its public words, and what became of it. A merged one leads to the one it stands in. */
export default async function DemandPage({ params }: Props) {
  const [demand, actor, t] = [
    await demandOf((await params).demandId),
    await currentActor(),
    await getTranslator('demands'),
  ];
  if (demand === null) notFound();
  if (demand.mergedIntoId !== null) permanentRedirect(paths.publicDemand(demand.mergedIntoId));
  const trace = await traceOfDemand(demand.id, new Date());
  const claimants = demand.status === 'OPEN_FOR_CLAIM' ? await organisationsToClaimFor(actor) : [];
  const mayRelease =
    demand.status === 'CLAIMED' && demand.claim !== null && isMemberOf(actor, demand.claim.organisation.id, 'OWNER');
  return (
    <>
      <PageHeader
        title={demand.title}
        state={
          textFor(t, `pages.publicState.${demand.status}`, { organisation: demand.claim?.organisation.name ?? '—' }) ??
          ''
        }
        tag={<DemandStatusTag status={demand.status} forPublic />}
        back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
      />
      <PublicDemandFacts demand={demand} />
      {trace !== null && <DemandTrace trace={trace} />}
      {claimants.length > 0 && <ClaimForm demand={demand} organisations={claimants} action={claimDemandAction} />}
      {mayRelease && (
        <div className="mt-8">
          <ReasonedAct demand={demand} act="releaseClaim" name="reason" limit={500} action={releaseClaimAction} />
        </div>
      )}
    </>
  );
}
