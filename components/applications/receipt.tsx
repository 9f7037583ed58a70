import { Facts } from '@/components/ui/facts';
import type { ReceiptFacts } from '@/lib/applications/submission/receipt-of';
import { formatYuan } from '@/lib/kernel/money';
import { formatClock } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';

/** What was handed in when; the hash lets anybody prove later that nothing was changed. */
export async function Receipt({ receipt }: { receipt: ReceiptFacts }) {
  const [t, nameOf] = [await getTranslator('applications'), await getNames()];
  const receivedAt = `${t.day(receipt.receivedAt)} ${formatClock(receipt.receivedAt)}`;
  return (
    <section className="max-w-form">
      <Facts
        facts={[
          { term: t('receipt.number'), value: <strong>{receipt.number}</strong> },
          { term: t('receipt.receivedAt'), value: receivedAt },
          { term: t('receipt.projectTitle'), value: receipt.title },
          { term: t('receipt.organisation'), value: receipt.organisationName },
          { term: t('receipt.round'), value: receipt.roundTitle },
          { term: t('receipt.category'), value: receipt.category && nameOf(receipt.category) },
          { term: t('receipt.amount'), value: t('overview.yuan', { amount: formatYuan(receipt.requestedFen) }) },
          { term: t('receipt.ordinal'), value: t('receipt.times', { count: receipt.ordinal }) },
        ]}
      />
      <details className="fold section">
        <summary>
          <h2>{t('receipt.hash')}</h2>
          <span>{t('receipt.hashHint')}</span>
        </summary>
        <p className="figures break-all pb-3 font-mono">{receipt.contentHash}</p>
      </details>
    </section>
  );
}
