import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Receipt } from '@/components/applications/receipt';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Params = { params: Promise<{ applicationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('applications'))('receipt.title') };
}

export default async function ReceiptPage({ params }: Params) {
  const [actor, { applicationId }, t] = [await signedInActor(), await params, await getTranslator('applications')];
  const receipt = await receiptOf(actor, applicationId);
  if (receipt === null) notFound();
  return (
    <>
      <PageHeader
        title={t('receipt.title')}
        state={t('receipt.state')}
        back={{ href: paths.myApplication(applicationId), label: receipt.title }}
        action={<PrintButton label={t('receipt.print')} />}
      />
      <Receipt receipt={receipt} />
    </>
  );
}
