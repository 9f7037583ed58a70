import { checkSum } from '@/components/ui/check-sum';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { QrDrawing } from '@/components/ui/qr-drawing';
import type { ReceiptFacts } from '@/lib/applications/submission/receipt-of';
import { formatYuan } from '@/lib/kernel/money';
import { formatClock } from '@/lib/kernel/shanghai';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';

/** What was handed in when; the hash lets anybody prove later that nothing was changed. */
export async function Receipt({ receipt }: { receipt: ReceiptFacts }) {
  const [t, nameOf] = [await getTranslator('applications'), await getNames()];
  const receivedAt = `${t.day(receipt.receivedAt)} ${formatClock(receipt.receivedAt)}`;
  const printed = paths.verify({ number: receipt.number, code: receipt.checkCode });
  return (
    <section className="max-w-form">
      <Facts
        facts={[
          { term: t('receipt.number'), value: <strong>{receipt.number}</strong> },
          { term: t('receipt.checkCode'), value: <strong>{receipt.checkCode}</strong> },
          { term: t('receipt.receivedAt'), value: receivedAt },
          { term: t('receipt.projectTitle'), value: receipt.title },
          { term: t('receipt.organisation'), value: receipt.organisationName },
          ...(receipt.partners.length === 0 ? [] : [{ term: t('joint.partners'), value: receipt.partners.join('、') }]),
          { term: t('receipt.round'), value: receipt.roundTitle },
          { term: t('receipt.category'), value: receipt.category && nameOf(receipt.category) },
          { term: t('receipt.amount'), value: t('overview.yuan', { amount: formatYuan(receipt.requestedFen) }) },
          ...(receipt.letterPages === 0
            ? []
            : [{ term: t('letter.title'), value: t('letter.onReceipt', { count: receipt.letterPages }) }]),
          { term: t('receipt.ordinal'), value: t('receipt.times', { count: receipt.ordinal }) },
        ]}
      />
      {receipt.isScreenedNext && (
        <Notice title={t('receipt.nextTitle')} className="mt-6">
          {receipt.screeningDueAt === null
            ? t('receipt.next', { office: receipt.officeName })
            : t('receipt.nextBy', { office: receipt.officeName, due: t.deadline(receipt.screeningDueAt) })}{' '}
          <a href={paths.myApplications()}>{t('mine.back')}</a>
        </Notice>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <QrDrawing text={fullAddress(printed)} label={t('receipt.qr')} className="w-32" />
        <p className="max-w-text flex-1 text-small text-ink-soft">
          {t('receipt.verifyHint')} <a href={printed}>{t('receipt.verify')}</a>
        </p>
      </div>
      <div className="mt-6 text-small">
        <Disclosure label={t('receipt.hash')}>
          <p className="text-ink-soft">{t('receipt.hashHint')}</p>
          <p className="figures break-all font-mono">{checkSum(receipt.contentHash)}</p>
        </Disclosure>
      </div>
    </section>
  );
}
