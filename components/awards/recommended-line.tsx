import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What the panel recommends, how far its sums lie apart, and why where its chair said so. */
export async function RecommendedLine({ row: { recommended } }: { row: Pick<ShownDecision, 'recommended'> }) {
  if (recommended === null) return null;
  const t = await getTranslator('awards');
  const { sumFen, lowFen, highFen, rule, reason } = recommended;
  return (
    <div className="mb-4 border-l-2 border-line pl-3">
      <p>
        {t('decisions.recommended', {
          amount: formatYuan(sumFen),
          rule,
          low: formatYuan(lowFen),
          high: formatYuan(highFen),
        })}
      </p>
      {reason !== '' && <p className="whitespace-pre-line text-ink-soft">{reason}</p>}
      <p className="text-table text-ink-soft">{t('decisions.recommendedHint')}</p>
    </div>
  );
}
