import { budgetTotals } from '@/lib/applications/filling/budget';
import { budgetLine } from '@/lib/applications/filling/budget-lines';
import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import { plainQuantity } from '@/lib/forms/answers/raw-answer';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type BudgetViewProps = { rows: BudgetRow[]; items: Record<string, string>; label: string };

/** A budget to be read, with the totals that its own lines add up to. */
export async function BudgetView({ rows, items, label }: BudgetViewProps) {
  const t = await getTranslator('applications');
  const lines = rows.map(budgetLine);
  const totals = budgetTotals(lines);
  const sums = [
    { term: t('content.grant'), fen: totals.grantFen },
    { term: t('content.own'), fen: totals.ownFen },
    { term: t('content.total'), fen: totals.totalFen },
  ];
  const heads = ['item', 'activity', 'unitPrice', 'unit', 'quantity', 'amount', 'source', 'note'] as const;
  const figures: readonly string[] = ['unitPrice', 'quantity', 'amount'];
  return (
    <div className="grid-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="data-table" data-dense>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={figures.includes(head) ? 'text-right' : undefined}>
                {t(`content.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td>{items[line.code] ?? line.code}</td>
              <td>{line.activity}</td>
              <td className="text-right">{formatYuan(line.unitFen)}</td>
              <td>{line.unit}</td>
              <td className="text-right">{plainQuantity(line.quantityHundredths)}</td>
              <td className="text-right">{formatYuan(lineFen(line))}</td>
              <td>{t(line.source === 'GRANT' ? 'content.grant' : 'content.own')}</td>
              <td>{line.note}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(({ term, fen }) => (
            <tr key={term}>
              <td colSpan={5}>{term}</td>
              <td className="text-right">{formatYuan(fen)}</td>
              <td colSpan={2} />
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
