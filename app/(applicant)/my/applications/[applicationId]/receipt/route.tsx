import { deskDocument } from '@/app/desk-document';
import { Receipt } from '@/components/applications/receipt';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { receipt: receiptOf },
  title: async () => (await getTranslator('applications'))('receipt.title'),
  async render({ receipt }) {
    const t = await getTranslator('applications');
    return (
      <>
        <PageHeader
          title={t('receipt.title')}
          state={
            receipt.takenBackAt === null
              ? t('receipt.state')
              : t('receipt.stateTakenBack', { at: t.dateTime(receipt.takenBackAt) })
          }
          back={{ href: paths.myApplication(receipt.id), label: receipt.title }}
          action={
            <>
              <LinkButton href={paths.applicationWord(receipt.id)}>{t('asWord.submitted')}</LinkButton>
              <PrintButton label={t('receipt.print')} />
            </>
          }
        />
        <Receipt receipt={receipt} />
      </>
    );
  },
});
