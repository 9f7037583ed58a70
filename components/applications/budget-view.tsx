import { type BudgetLine, budgetTotals } from '@/lib/applications/filling/budget';
import { budgetLine } from '@/lib/applications/filling/budget-lines';
import { funderSums } from '@/lib/applications/filling/funder-sums';
import type { RowMark } from '@/lib/applications/together/marked-rows';
import type { BudgetRow } from '@/lib/forms/answers/answer-value';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import { plainQuantity } from '@/lib/forms/answers/raw-answer';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { RecordTable } from './record-table';

type BudgetViewProps = {
  rows: BudgetRow[];
  items: Record<string, string>;
  label: string;
  marks?: readonly RowMark[] | undefined;
};

/** A budget to be read, with the totals that its own lines add up to. */
export async function BudgetView({ rows, items, label, marks }: BudgetViewProps) {
  const t = await getTranslator('applications');
  const lines = rows.map(budgetLine);
  const totals = budgetTotals(lines);
  const sums = [
    { term: t('content.grant'), fen: totals.grantFen },
    { term: t('content.own'), fen: totals.ownFen },
    ...fundersOf(lines).map(({ name, takenFen }) => ({ term: t('content.ofFunder', { funder: name }), fen: takenFen })),
    { term: t('content.total'), fen: totals.totalFen },
  ];
  const sourceOf = ({ source, funder }: BudgetLine): string => {
    if (source === 'GRANT') return t('content.grant');
    return funder === undefined ? t('content.own') : t('content.ownOf', { funder });
  };
  return (
    <RecordTable
      label={label}
      marks={marks}
      columns={[
        { label: t('content.line'), figures: false },
        { label: t('content.priceAndQuantity'), figures: true, bare: true },
        { label: t('content.amount'), figures: true, bare: true },
        { label: t('content.source'), figures: false, bare: true },
      ]}
      rows={lines.map((line, index) => [
        <LineWords key={index} item={items[line.code] ?? line.code} activity={line.activity} note={line.note} />,
        t('content.times', {
          price: formatYuan(line.unitFen),
          quantity: plainQuantity(line.quantityHundredths),
          unit: line.unit,
        }),
        formatYuan(lineFen(line)),
        sourceOf(line),
      ])}
      sums={sums.map(({ term, fen }) => ({ term, figure: formatYuan(fen), column: 2 }))}
    />
  );
}

/** What each of those who are named pays, in the order in which they first appear. */
function fundersOf(lines: readonly BudgetLine[]) {
  const names = [...new Set(lines.flatMap(({ funder }) => funder ?? []))];
  return funderSums(
    lines,
    names.map((name) => ({ name, kind: '', givesFen: null })),
  );
}

function LineWords({ item, activity, note }: { item: string; activity: string; note: string }) {
  return (
    <>
      <strong className="font-medium">{item}</strong>
      {activity !== '' && ` · ${activity}`}
      {note !== '' && <span className="block text-small text-ink-soft">{note}</span>}
    </>
  );
}
