import { sharedDocument } from '@/app/(public)/public-document';
import { CallFacts } from '@/components/demands/calls/call-facts';
import { CallPhaseTag } from '@/components/demands/calls/call-phase-tag';
import { callState } from '@/components/demands/calls/call-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { call: publicDemandCall },
  title: ({ call: { title, region } }) => ({ title, body: region.officeName }),
  async render({ call, now }) {
    const t = await getTranslator('demands');
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
  },
});
