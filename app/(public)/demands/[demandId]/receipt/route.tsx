import { publicDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { ClearDraft } from '@/components/demands/raising/clear-draft';
import { draftKey } from '@/components/demands/raising/draft-key';
import { RaisedProgress } from '@/components/demands/raising/raised-progress';
import { Receipt } from '@/components/demands/raising/receipt';
import { TakeBackForm } from '@/components/demands/raising/take-back-form';
import { lateIn } from '@/components/inbox/due-of';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { type DemandReceipt, demandReceipt } from '@/lib/demands/submitting/own-queries';
import { textsAreRead } from '@/lib/mail/ways';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { requestPhoneCodeAction, takeBackDemandAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { requestPhoneCodeAction, takeBackDemandAction },
  reads: { receipt: demandReceipt },
  title: async ({ receipt }) => ({
    title: titleOf(await getTranslator('demands'), receipt),
    robots: { index: false },
    body: receipt.call.region.officeName,
  }),
  async render({ receipt, actor: { personId }, now }) {
    const [t, inbox] = [await getTranslator('demands'), await getTranslator('inbox')];
    const { status, number, verifyDueAt } = receipt;
    const day = t.deadline(verifyDueAt);
    return (
      <>
        <PageHeader
          title={titleOf(t, receipt)}
          state={t(`pages.receiptState.${status}`, {
            number,
            day,
            late: lateIn(inbox, verifyDueAt, now),
          })}
          tag={<DemandStatusTag status={status} />}
          back={{ href: paths.publicDemandCall(receipt.call.id), label: receipt.call.title }}
          action={<PrintButton label={t('pages.receipt.print')} />}
        />
        <ClearDraft draftKey={draftKey(receipt.call.id)} personId={personId} />
        {status !== 'RETURNED' && <ClearDraft draftKey={draftKey(receipt.id)} personId={personId} />}
        <PageScript name="raising" />
        <RaisedProgress receipt={receipt} />
        <Receipt receipt={receipt} />
        {receipt.mayTakeBack && (
          <TakeBackForm
            receipt={receipt}
            textsAreRead={textsAreRead()}
            actions={{ takeBack: takeBackDemandAction, requestCode: requestPhoneCodeAction }}
          />
        )}
      </>
    );
  },
});

/** Its own name, for whoever may read it; else what the page is for. */
const titleOf = (t: Translate<'demands'>, { words, status }: DemandReceipt): string =>
  words?.title || t(status === 'SUBMITTED' ? 'pages.receipt.title' : 'pages.receipt.progress');
