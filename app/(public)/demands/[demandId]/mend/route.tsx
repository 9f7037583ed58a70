import { publicDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { MendForm } from '@/components/demands/raising/mend-form';
import { NoTexts } from '@/components/demands/raising/no-texts';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { demandToMend } from '@/lib/demands/submitting/own-queries';
import { textsAreRead } from '@/lib/mail/ways';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { requestPhoneCodeAction, resubmitDemandAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { requestPhoneCodeAction, resubmitDemandAction },
  reads: { demand: demandToMend },
  title: async ({ demand: { status, body } }) => ({
    title: (await getTranslator('demands'))(status === 'RETURNED' ? 'pages.mend.title' : 'pages.receipt.correct'),
    robots: { index: false },
    body,
  }),
  async render({ demand, actor }) {
    const [t, call] = [await getTranslator('demands'), await ask(publicDemandCall, { callId: demand.callId })];
    const isReturned = demand.status === 'RETURNED';
    return (
      <>
        <PageHeader
          title={t(isReturned ? 'pages.mend.title' : 'pages.receipt.correct')}
          state={t(isReturned ? 'pages.mend.state' : 'pages.mend.early', { number: demand.number })}
          back={{ href: paths.demandReceipt(demand.id), label: t('pages.receipt.progress') }}
        />
        <PageScript name="raising" />
        <PageScript name="rows" />
        {demand.needsCode && !textsAreRead() && <NoTexts />}
        <MendForm
          demand={demand}
          call={call}
          personId={actor.personId}
          places={await ask(regionOptions, { below: demand.regionPath })}
          actions={{ resubmit: resubmitDemandAction, requestCode: requestPhoneCodeAction }}
        />
      </>
    );
  },
});
