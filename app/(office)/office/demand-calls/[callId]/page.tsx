import { CallActs } from '@/components/demands/calls/call-acts';
import { CallCounts } from '@/components/demands/calls/call-counts';
import { CallFacts } from '@/components/demands/calls/call-facts';
import { CallPhaseTag } from '@/components/demands/calls/call-phase-tag';
import { CallQuestions } from '@/components/demands/calls/call-questions';
import { callState } from '@/components/demands/calls/call-state';
import { EditCallForm } from '@/components/demands/calls/edit-call-form';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { demandCallDetail } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import {
  cancelDemandCallAction,
  extendDemandCallAction,
  publishDemandCallAction,
  updateDemandCallAction,
} from './actions';

const screen = page({
  enter: 'signed-in',
  reads: { call: demandCallDetail },
  title: ({ call }) => call.title,
  async render({ call, now }) {
    const t = await getTranslator('demands');
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
        {call.status !== 'DRAFT' && <CallCounts call={call} />}
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
        <TrailList lines={call.trail} namespace="demands.call" />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
