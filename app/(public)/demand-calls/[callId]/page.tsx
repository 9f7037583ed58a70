import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CallFacts } from '@/components/demands/call-facts';
import { CallPhaseTag } from '@/components/demands/call-phase-tag';
import { callState } from '@/components/demands/call-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Props = { params: Promise<{ callId: string }> };
const callOf = cache((callId: string) => publicDemandCall(callId, new Date()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const call = await callOf((await params).callId);
  return call === null ? {} : { title: call.title };
}

export default async function DemandCallPage({ params }: Props) {
  const [call, now, t] = [await callOf((await params).callId), new Date(), await getTranslator('demands')];
  if (call === null) notFound();
  return (
    <>
      <PageHeader
        title={call.title}
        state={callState(t, call)}
        tag={<CallPhaseTag phase={call.phase} />}
        back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
        action={
          call.phase === 'open' && (
            <LinkButton href={paths.submitDemand(call.id)} kind="primary">
              {t('pages.call.submit')}
            </LinkButton>
          )
        }
      />
      <CallFacts call={call} now={now} />
    </>
  );
}
