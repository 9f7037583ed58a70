import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MendForm } from '@/components/demands/mend-form';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { demandToMend } from '@/lib/demands/submitting/own-queries';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';
import { requestPhoneCodeAction, resubmitDemandAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.mend.title'), robots: { index: false } };
}

export default async function MendPage({ params }: { params: Promise<{ demandId: string }> }) {
  const [actor, { demandId }, now, t] = [
    await currentActor(),
    await params,
    new Date(),
    await getTranslator('demands'),
  ];
  const demand = await demandToMend(actor, demandId);
  const call = demand && (await publicDemandCall(demand.callId, now));
  if (demand === null || call === null) notFound();
  return (
    <>
      <PageHeader
        title={t('pages.mend.title')}
        state={t('pages.mend.state', { number: demand.number })}
        back={{ href: paths.demandReceipt(demandId), label: t('pages.receipt.progress') }}
      />
      <MendForm
        demand={demand}
        call={call}
        personId={actor.personId}
        places={await regionOptions(demand.regionPath, shanghaiDay(now))}
        actions={{ resubmit: resubmitDemandAction, requestCode: requestPhoneCodeAction }}
      />
    </>
  );
}
