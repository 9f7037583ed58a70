import { Facts } from '@/components/ui/facts';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What a decision goes by: rank and score, what is asked for and how much of it may be granted. */
export async function DecisionFacts({ row }: { row: ShownDecision }) {
  const [t, words] = [await getTranslator('awards'), await getTranslator('applications')];
  const yuan = (fen: bigint): string => words('overview.yuan', { amount: formatYuan(fen) });
  return (
    <Facts
      facts={[
        {
          term: t('decisions.rank'),
          value: row.rank === null ? null : [row.rank, row.tied ? t('decisions.tied') : ''].join(' ').trim(),
        },
        { term: t('decisions.score'), value: row.score },
        { term: t('decisions.category'), value: row.categoryName },
        { term: words('overview.organisation'), value: row.organisationName },
        { term: words('overview.amount'), value: yuan(row.requestedFen) },
        { term: t('decisions.most'), value: yuan(row.mostFen) },
        ...(row.outcome === 'AWARD' && row.amountFen !== null
          ? [{ term: t('decisions.amountLabel'), value: yuan(row.amountFen) }]
          : []),
        ...(row.reason ? [{ term: t('decisions.reason'), value: row.reason }] : []),
      ]}
    />
  );
}
