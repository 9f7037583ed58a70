import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
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
import { isToVerify } from '@/lib/demands/rules';
import { similarDemands } from '@/lib/demands/similar/similar';
import { similarParams } from '@/lib/demands/similar-params';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import * as act from './actions';

type Props = {
  params: Promise<{ demandId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const demand = await demandDetail(await signedInActor(), (await params).demandId, new Date());
  return { title: demand?.title ?? (await getTranslator('demands'))('pages.queue.title') };
}

export default async function OfficeDemandPage({ params, searchParams }: Props) {
  const [actor, { demandId }, { like }, t] = [
    await signedInActor(),
    await params,
    similarParams.parse(await searchParams),
    await getTranslator('demands'),
  ];
  const demand = await demandDetail(actor, demandId, new Date());
  if (demand === null) notFound();
  const { id: exceptId, cityId, region, title, problem } = demand;
  const similar = isToVerify(demand.status)
    ? await similarDemands({
        cityId,
        regionPath: region.path,
        text: like === '' ? `${title}\n${problem}` : like,
        exceptId,
        within: subtreesOf(actor, 'OFFICER', 'OBSERVER'),
      })
    : null;
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
}
