import { checkSum } from '@/components/ui/check-sum';
import { Disclosure } from '@/components/ui/disclosure';
import { QrDrawing } from '@/components/ui/qr-drawing';
import { unbroken } from '@/components/ui/unbroken';
import type { ReceiptFacts } from '@/lib/applications/submission/receipt-of';
import { formatYuan } from '@/lib/kernel/money';
import { formatClock, shanghaiDay } from '@/lib/kernel/shanghai';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';

/** The receipt as the office gives it, on a sheet: what was handed in when, and what proves it. */
export async function Receipt({ receipt }: { receipt: ReceiptFacts }) {
  const [t, nameOf] = [await getTranslator('applications'), await getNames()];
  const receivedAt = `${t.day(receipt.receivedAt)} ${formatClock(receipt.receivedAt)}`;
  const printed = paths.verify({ number: receipt.number, code: receipt.checkCode });
  const facts = [
    { term: t('receipt.number'), value: <strong>{receipt.number}</strong> },
    { term: t('receipt.checkCode'), value: <strong>{receipt.checkCode}</strong> },
    { term: t('receipt.receivedAt'), value: receivedAt },
    { term: t('receipt.projectTitle'), value: receipt.title },
    { term: t('receipt.organisation'), value: receipt.organisationName },
    ...(receipt.partners.length === 0 ? [] : [{ term: t('joint.partners'), value: receipt.partners.join('、') }]),
    { term: t('receipt.round'), value: receipt.roundTitle },
    { term: t('receipt.category'), value: (receipt.category && nameOf(receipt.category)) ?? '—' },
    { term: t('receipt.amount'), value: t('overview.yuan', { amount: formatYuan(receipt.requestedFen) }) },
    ...(receipt.letterPages === 0
      ? []
      : [{ term: t('letter.title'), value: t('letter.onReceipt', { count: receipt.letterPages }) }]),
    { term: t('receipt.ordinal'), value: t('receipt.times', { count: receipt.ordinal }) },
  ];
  return (
    <>
      <article className="document">
        <h2 className="document-title">{t('receipt.title')}</h2>
        <p className="document-address">{t('receipt.address', { organisation: receipt.organisationName })}</p>
        <p>{t('receipt.opening', { round: receipt.roundTitle, title: receipt.title })}</p>
        <table className="named">
          <tbody>
            {facts.map(({ term, value }) => (
              <tr key={term}>
                <th scope="row">{term}</th>
                <td>{unbroken(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {receipt.isScreenedNext && (
          <p>
            {receipt.screeningDueAt === null
              ? t('receipt.next', { office: receipt.officeName })
              : t('receipt.nextBy', { office: receipt.officeName, due: t.deadline(receipt.screeningDueAt) })}
          </p>
        )}
        <div className="document-proof">
          <QrDrawing text={fullAddress(printed)} label={t('receipt.qr')} className="w-24 shrink-0" />
          <p>
            {t('receipt.verifyHint')} <a href={printed}>{t('receipt.verify')}</a>
          </p>
        </div>
        <div className="document-signature">
          <div>{receipt.officeName}</div>
          <div>{t.day(shanghaiDay(receipt.receivedAt))}</div>
        </div>
      </article>
      <div className="no-print mx-auto mt-4 max-w-[46rem] text-small">
        <Disclosure label={t('receipt.hash')} isBare>
          <p className="text-ink-soft">{t('receipt.hashHint')}</p>
          <p className="figures font-mono break-all">{checkSum(receipt.contentHash)}</p>
        </Disclosure>
      </div>
    </>
  );
}
