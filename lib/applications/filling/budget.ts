import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { Funder } from '@/lib/forms/answers/funders';
import { type Fen, formatPercent, formatYuan, shareOf, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { BudgetCap, BudgetRules } from '@/lib/plans/terms/budget-rules';
import type { ProblemIn } from '@/messages/typed';
import { wrongWithFunders } from './funder-sums';

export type BudgetLine = {
  /** Budget item of the round, 'B1' … */
  code: string;
  activity: string;
  unitFen: Fen;
  /** What is counted: 人·天, 场, 份 … */
  unit: string;
  /** Whole hundredths: 2.5 days are 250. */
  quantityHundredths: number;
  source: 'GRANT' | 'OWN';
  /** Who of the named funders pays. */
  funder?: string;
  note: string;
};

export type BudgetTotals = {
  totalFen: Fen;
  grantFen: Fen;
  ownFen: Fen;
  /** In the order in which the items first appear. */
  byCode: Map<string, { totalFen: Fen; grantFen: Fen }>;
};

export function budgetTotals(lines: readonly BudgetLine[]): BudgetTotals {
  const byCode: BudgetTotals['byCode'] = new Map();
  for (const line of lines) {
    const amountFen = lineFen(line);
    const item = byCode.get(line.code) ?? { totalFen: 0n, grantFen: 0n };
    byCode.set(line.code, {
      totalFen: item.totalFen + amountFen,
      grantFen: item.grantFen + (line.source === 'GRANT' ? amountFen : 0n),
    });
  }
  const totalFen = sumFen([...byCode.values()].map((item) => item.totalFen));
  const grantFen = sumFen([...byCode.values()].map((item) => item.grantFen));
  return { totalFen, grantFen, ownFen: totalFen - grantFen, byCode };
}

/**
 * Everything in which a budget breaks the round's rules; fields are 'budget' or 'budget.<row>.<column>' (rows from 0).
 * Shares are compared by cross-multiplication, so no rounding ever decides. While a line itself is wrong, only the
 * lines are reported: totals over wrong lines would mislead. `funders`: whom the application names; null where nobody asks.
 */
export function problemsInBudget(
  lines: readonly BudgetLine[],
  rules: BudgetRules,
  funders: readonly Funder[] | null = null,
): Problem[] {
  if (lines.length === 0) return [{ code: 'applications.problems.budgetEmpty', field: 'budget' }];
  const inLines = [
    ...lines.flatMap((line, row) => problemsInLine(line, row, rules)),
    ...wrongWithFunders(lines, funders).map(
      ({ row, problem, values }): Problem => ({
        code: `applications.problems.${problem}`,
        field: `budget.${row}.source`,
        values: { row: row + 1, ...values },
      }),
    ),
  ];
  if (inLines.length > 0) return inLines;

  const totals = budgetTotals(lines);
  return [
    ...problemsWithGrant(totals, rules),
    ...problemsWithOwnMoney(totals, rules),
    ...rules.caps.flatMap((cap) => problemsWithCap(totals, cap, rules.capFen)),
  ];
}

/** Columns of the grid at which a line may be wrong. */
export type LineColumn = 'code' | 'activity' | 'unitYuan' | 'unit' | 'quantity';
type LineProblem = ProblemIn<'applications'>;

/** What one line lacks or may not say, and at which of its columns. */
export function wrongInLine(
  line: BudgetLine,
  { items, forbiddenCodes }: Pick<BudgetRules, 'items' | 'forbiddenCodes'>,
): [column: LineColumn, problem: LineProblem][] {
  const isForbidden = forbiddenCodes.includes(line.code);
  const wrong: [boolean, LineColumn, LineProblem][] = [
    [!isForbidden && !items.some(({ code }) => code === line.code), 'code', 'budgetItemMissing'],
    [isForbidden, 'code', 'budgetItemForbidden'],
    [line.activity.trim() === '', 'activity', 'budgetActivityMissing'],
    [line.unitFen <= 0n, 'unitYuan', 'budgetUnitPrice'],
    [line.unit.trim() === '', 'unit', 'budgetUnitMissing'],
    [!(Number.isSafeInteger(line.quantityHundredths) && line.quantityHundredths > 0), 'quantity', 'budgetQuantity'],
  ];
  return wrong.flatMap(([isSo, column, problem]): [LineColumn, LineProblem][] => (isSo ? [[column, problem]] : []));
}

const atGrid: readonly ProblemIn<'applications'>[] = [
  'budgetItemMissing',
  'budgetItemForbidden',
  'budgetActivityMissing',
  'budgetUnitPrice',
  'budgetUnitMissing',
  'budgetQuantity',
  'budgetFunderUnknown',
  'budgetFunderSum',
  'budgetFunderOver',
  'budgetOverCap',
  'budgetOwnTooLow',
  'budgetItemOverGrantShare',
  'budgetItemOverTotalShare',
];

/** Whether the grid or the table says it itself, at the very cell or in its totals: then it is said nowhere else under it. */
export const isAtGrid = ({ code }: Problem): boolean =>
  code === 'forms.problems.cellMissing' || atGrid.some((name) => code === `applications.problems.${name}`);

const problemsInLine = (line: BudgetLine, row: number, rules: BudgetRules): Problem[] =>
  wrongInLine(line, rules).map(
    ([column, problem]): Problem => ({
      code: `applications.problems.${problem}`,
      field: `budget.${row}.${column}`,
      values: { row: row + 1, item: rules.items.find(({ code }) => code === line.code)?.name ?? '' },
    }),
  );

function problemsWithGrant({ grantFen }: BudgetTotals, { capFen, leastFen, exactFen }: BudgetRules): Problem[] {
  if (grantFen === 0n) return [{ code: 'applications.problems.budgetNoGrant', field: 'budget' }];
  const grant = formatYuan(grantFen);
  if (exactFen !== null)
    return problemIf(grantFen !== exactFen, {
      code: 'applications.problems.budgetNotExact',
      field: 'budget',
      values: { grant, exact: formatYuan(exactFen) },
    });
  if (grantFen < leastFen)
    return [
      {
        code: 'applications.problems.budgetBelowLeast',
        field: 'budget',
        values: { grant, least: formatYuan(leastFen) },
      },
    ];
  if (grantFen <= capFen) return [];
  return [
    {
      code: 'applications.problems.budgetOverCap',
      field: 'budget',
      values: { grant, cap: formatYuan(capFen) },
    },
  ];
}

function problemsWithOwnMoney({ totalFen, ownFen }: BudgetTotals, { minOwnBasisPoints }: BudgetRules): Problem[] {
  const needed = totalFen * BigInt(minOwnBasisPoints);
  if (ownFen * 10_000n >= needed) return [];
  return [
    {
      code: 'applications.problems.budgetOwnTooLow',
      field: 'budget',
      // Rounded up: the amount named must be enough.
      values: {
        own: formatYuan(ownFen),
        needed: formatYuan((needed + 9_999n) / 10_000n),
        percent: formatPercent(minOwnBasisPoints),
      },
    },
  ];
}

/**
 * What the items of a cap take together, in fen, the most they may take, and whether they are over it. A share of the grant is
 * reckoned on what may be granted: a sum over the cap per project must not widen what it allows.
 */
export function takenOf(
  totals: BudgetTotals,
  { base, codes, maxBasisPoints }: Omit<BudgetCap, 'label'>,
  capFen: Fen,
): { amountFen: Fen; limitFen: Fen; isOver: boolean } {
  const money = base === 'grant' ? 'grantFen' : 'totalFen';
  const wholeFen = base === 'grant' && capFen < totals.grantFen ? capFen : totals[money];
  const amountFen = sumFen([...new Set(codes)].map((code) => totals.byCode.get(code)?.[money] ?? 0n));
  return {
    amountFen,
    limitFen: shareOf(wholeFen, maxBasisPoints),
    isOver: amountFen * 10_000n > wholeFen * BigInt(maxBasisPoints),
  };
}

function problemsWithCap(totals: BudgetTotals, cap: BudgetCap, capFen: Fen): Problem[] {
  const { amountFen, limitFen, isOver } = takenOf(totals, cap, capFen);
  if (!isOver) return [];
  return [
    {
      code:
        cap.base === 'grant'
          ? 'applications.problems.budgetItemOverGrantShare'
          : 'applications.problems.budgetItemOverTotalShare',
      field: 'budget',
      values: {
        label: cap.label,
        amount: formatYuan(amountFen),
        limit: formatYuan(limitFen),
        percent: formatPercent(cap.maxBasisPoints),
      },
    },
  ];
}
