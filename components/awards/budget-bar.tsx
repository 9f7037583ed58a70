import { ProgressBar } from '@/components/ui/figures/progress-bar';
import { cityShareOf } from '@/lib/awards/co-funding/rules';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What is awarded so far against what the round has. */
export async function BudgetBar({ summary: { awardedFen, county, budgetFen } }: { summary: DecisionSummary }) {
  const t = await getTranslator('awards');
  const ownFen = cityShareOf({ awardedFen, ...county });
  const isOver = ownFen > budgetFen;
  return (
    <section aria-label={t('decisions.budget')} className="mb-6 max-w-form">
      <p className="mb-1 text-table">{t('decisions.budget')}</p>
      <ProgressBar
        label={t('decisions.budget')}
        value={Number(ownFen / 100n)}
        max={Number(budgetFen / 100n)}
        text={t('decisions.budgetText', { awarded: formatYuan(ownFen), budget: formatYuan(budgetFen) })}
      />
      <p
        className={isOver ? 'toned text-table' : 'text-table text-ink-soft'}
        data-tone={isOver ? 'refused' : undefined}
      >
        {isOver
          ? t('decisions.over', { over: formatYuan(ownFen - budgetFen) })
          : t('decisions.left', { left: formatYuan(budgetFen - ownFen) })}
      </p>
      {ownFen < awardedFen && (
        <p className="text-table text-ink-soft">
          {t('decisions.countyPart', {
            total: formatYuan(awardedFen),
            county: formatYuan(county.confirmedFen),
            city: formatYuan(ownFen),
            open: formatYuan(county.openFen),
            isOpen: county.openFen > 0n ? 'yes' : 'no',
          })}
        </p>
      )}
    </section>
  );
}
