import { type BudgetLine, budgetTotals } from '@/lib/applications/filling/budget';
import { formatPercent, formatYuan, shareOf, sumFen } from '@/lib/kernel/money';
import type { BudgetSettings } from './budget-cells';
import type { RuntimeWords } from './runtime-words';

type BudgetTotalsProps = { lines: BudgetLine[]; settings: BudgetSettings; words: RuntimeWords };

/** Where the budget stands against each rule of the round. */
export function BudgetTotals({ lines, settings, words }: BudgetTotalsProps) {
  const totals = budgetTotals(lines);
  const ownNeeded = shareOf(totals.totalFen, settings.minOwnBasisPoints);
  return (
    <dl className="totals" aria-live="polite">
      <Total
        term={words.budgetGrant}
        amount={totals.grantFen}
        limit={BigInt(settings.capFen)}
        isOver={totals.grantFen > BigInt(settings.capFen)}
        words={words}
      />
      <Total term={words.budgetOwn} amount={totals.ownFen} words={words} />
      {settings.minOwnBasisPoints > 0 && (
        <Total
          term={words.budgetOwnShare.replace('#', formatPercent(settings.minOwnBasisPoints))}
          amount={ownNeeded}
          isOver={totals.ownFen * 10_000n < totals.totalFen * BigInt(settings.minOwnBasisPoints)}
          words={words}
        />
      )}
      <Total term={words.budgetTotal} amount={totals.totalFen} words={words} />
      {settings.caps.map((cap) => {
        const money = cap.base === 'grant' ? 'grantFen' : 'totalFen';
        const amount = sumFen([...new Set(cap.codes)].map((code) => totals.byCode.get(code)?.[money] ?? 0n));
        if (amount === 0n) return null;
        const isOver = amount * 10_000n > totals[money] * BigInt(cap.maxBasisPoints);
        return (
          <Total
            key={cap.label}
            term={cap.label}
            amount={amount}
            limit={shareOf(totals[money], cap.maxBasisPoints)}
            isOver={isOver}
            words={words}
          />
        );
      })}
    </dl>
  );
}

type TotalProps = { term: string; amount: bigint; limit?: bigint; isOver?: boolean; words: RuntimeWords };

function Total({ term, amount, limit, isOver = false, words }: TotalProps) {
  return (
    <div data-tone={isOver ? 'refused' : undefined} className={isOver ? 'toned' : undefined}>
      <dt>{term}</dt>
      <dd className="figures">
        {formatYuan(amount)} {words.yuan}
        {limit !== undefined && <span className="text-small"> {words.budgetCap.replace('#', formatYuan(limit))}</span>}
      </dd>
    </div>
  );
}
