import { useTranslations } from '@/components/ui/use-translations';
import { type BudgetLine, type BudgetTotals as Totals, takenOf } from '@/lib/applications/filling/budget';
import { coveredFen, type FunderSum, funderSums } from '@/lib/applications/filling/funder-sums';
import type { Funder } from '@/lib/forms/answers/funders';
import { formatPercent, formatYuan, shareOf } from '@/lib/kernel/money';
import { grantFor } from '@/lib/plans/terms/grant-limit';
import type { BudgetSettings } from './budget-cells';

type BudgetTotalsProps = {
  totals: Totals;
  lines: readonly BudgetLine[];
  /** Whom the application names as funders; null where its form does not ask. */
  funders: readonly Funder[] | null;
  settings: BudgetSettings;
};

/** Where the budget stands against each rule of the round, and what has no source by the matching rule (domain D.5). */
export function BudgetTotals({ totals, lines, funders, settings }: BudgetTotalsProps) {
  const t = useTranslations('forms.runtime');
  const sums = funderSums(lines, funders ?? []);
  const covered = coveredFen(lines, funders);
  const ownNeeded = shareOf(totals.totalFen, settings.minOwnBasisPoints);
  const granted = grantFor({
    totalFen: totals.totalFen,
    ownFen: covered,
    capFen: BigInt(settings.capFen),
    maxGrantBasisPoints: 10_000 - settings.minOwnBasisPoints,
  });
  return (
    <>
      <dl className="totals" aria-live="polite">
        <Total
          term={t('budgetGrant')}
          amount={totals.grantFen}
          limit={BigInt(settings.capFen)}
          isOver={totals.grantFen > BigInt(settings.capFen)}
        />
        <Total term={t('budgetOwn')} amount={totals.ownFen} />
        {settings.minOwnBasisPoints > 0 && (
          <Total
            term={t('budgetOwnShare', { percent: formatPercent(settings.minOwnBasisPoints) })}
            amount={ownNeeded}
            isOver={covered * 10_000n < totals.totalFen * BigInt(settings.minOwnBasisPoints)}
          />
        )}
        <Total term={t('budgetTotal')} amount={totals.totalFen} />
        {settings.caps.map((cap) => {
          const { amountFen, limitFen, isOver } = takenOf(totals, cap, BigInt(settings.capFen));
          if (amountFen === 0n) return null;
          return <Total key={cap.label} term={cap.label} amount={amountFen} limit={limitFen} isOver={isOver} />;
        })}
      </dl>
      {sums.length > 0 && (
        <dl className="totals" data-lines aria-live="polite">
          {sums.map((sum) => (
            <FunderTotal key={sum.name} sum={sum} />
          ))}
        </dl>
      )}
      {granted.unfundedFen > 0n && (
        <p role="status" data-tone="refused" className="toned mt-2 max-w-text">
          {t(funders === null || funders.length === 0 ? 'budgetUnfunded' : 'budgetUnfundedOf', {
            total: formatYuan(totals.totalFen),
            own: formatYuan(covered),
            why:
              granted.boundBy === 'share'
                ? t('boundByShare', { percent: formatPercent(10_000 - settings.minOwnBasisPoints) })
                : t('boundByCap'),
            most: formatYuan(granted.grantFen),
            left: formatYuan(granted.unfundedFen),
          })}
        </p>
      )}
    </>
  );
}

/** What one funder pays of it, beside what it gives. */
function FunderTotal({ sum: { name, kind, givesFen, takenFen } }: { sum: FunderSum }) {
  const t = useTranslations('forms.runtime');
  const isOver = givesFen !== null && takenFen > givesFen;
  return (
    <div data-tone={isOver ? 'refused' : undefined} className={isOver ? 'toned' : undefined}>
      <dt>{kind === '' ? name : t('funderKind', { funder: name, kind })}</dt>
      <dd className="figures">
        {formatYuan(takenFen)} {t('yuan')}
        {givesFen !== null && (
          <span className="text-small">
            {' '}
            {t(takenFen < givesFen ? 'funderLeft' : 'funderGives', {
              gives: formatYuan(givesFen),
              left: formatYuan(givesFen - takenFen),
            })}
          </span>
        )}
      </dd>
    </div>
  );
}

type TotalProps = { term: string; amount: bigint; limit?: bigint; isOver?: boolean };

function Total({ term, amount, limit, isOver = false }: TotalProps) {
  const t = useTranslations('forms.runtime');
  return (
    <div data-tone={isOver ? 'refused' : undefined} className={isOver ? 'toned' : undefined}>
      <dt>{term}</dt>
      <dd className="figures">
        {formatYuan(amount)} {t('yuan')}
        {limit !== undefined && <span className="text-small"> {t('budgetCap', { limit: formatYuan(limit) })}</span>}
      </dd>
    </div>
  );
}
