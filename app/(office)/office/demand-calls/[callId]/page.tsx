import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CallActs } from '@/components/demands/call-acts';
import { CallCounts } from '@/components/demands/call-counts';
import { CallFacts } from '@/components/demands/call-facts';
import { CallPhaseTag } from '@/components/demands/call-phase-tag';
import { CallQuestions } from '@/components/demands/call-questions';
import { callState } from '@/components/demands/call-state';
import { EditCallForm } from '@/components/demands/edit-call-form';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { demandCallDetail } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import {
  cancelDemandCallAction,
  extendDemandCallAction,
  publishDemandCallAction,
  updateDemandCallAction,
} from './actions';

type Props = { params: Promise<{ callId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const call = await demandCallDetail(await signedInActor(), (await params).callId, new Date());
  return { title: call?.title ?? (await getTranslator('demands'))('pages.calls.title') };
}

export default async function OfficeDemandCallPage({ params }: Props) {
  const [actor, { callId }, now, t] = [await signedInActor(), await params, new Date(), await getTranslator('demands')];
  const call = await demandCallDetail(actor, callId, now);
  if (call === null) notFound();
  return (
    <>
      <PageHeader
        title={call.title}
        state={callState(t, { ...call, demands: call.total })}
        tag={<CallPhaseTag phase={call.phase} />}
        back={{ href: paths.officeDemandCalls(), label: t('pages.calls.title') }}
        action={
          call.phase === 'open' &&
          call.may.extend && (
            <LinkButton href={`${paths.enterDemand()}?call=${call.id}`}>{t('pages.enter.title')}</LinkButton>
          )
        }
      />
      {call.may.edit ? (
        <EditCallForm call={call} action={updateDemandCallAction} />
      ) : (
        <CallFacts call={call} now={now} />
      )}
      <CallQuestions call={call} />
      <CallActs
        call={call}
        now={now}
        actions={{ publish: publishDemandCallAction, extend: extendDemandCallAction, cancel: cancelDemandCallAction }}
      />
      {call.status !== 'DRAFT' && <CallCounts call={call} />}
      <TrailList lines={call.trail} namespace="demands.call" />
    </>
  );
}
