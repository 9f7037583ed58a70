import { type BudgetLine, type BudgetTotals, takenOf } from '@/lib/applications/filling/budget';
import { readSource } from '@/lib/forms/answers/budget-source';
import { hundredths, problemInFigure } from '@/lib/forms/answers/parse-budget-rows';
import { parseYuan, sumFen } from '@/lib/kernel/money';

/** A round's budget rules as the browser needs them; money travels as digits. */
export type BudgetSettings = {
  items: { code: string; name: string }[];
  capFen: string;
  minOwnBasisPoints: number;
  caps: { codes: string[]; base: 'grant' | 'total'; maxBasisPoints: number; label: string }[];
  /** What the organisation asked for in an earlier year, line by line, where it did. */
  before?: { year: number; lines: { item: string; activity: string; fen: string }[] };
};

/** Every row is born with a source; who typed nothing else left it empty. */
export const isBlankRow = (cells: Record<string, string>): boolean =>
  Object.entries(cells).every(([column, value]) => column === 'source' || value === '');

/** What the same line came to in an earlier year, in fen; null where there was none. */
export function sameLineBefore({ before, items }: BudgetSettings, { code, activity }: BudgetLine): bigint | null {
  const item = items.find((each) => each.code === code)?.name;
  const lines = before?.lines.filter((line) => line.item === item && line.activity === activity.trim()) ?? [];
  return lines.length === 0 ? null : sumFen(lines.map(({ fen }) => BigInt(fen)));
}

/** Names of the shares that this line's item is over, together with the others it is counted with. */
export function sharesOver({ caps, capFen }: BudgetSettings, totals: BudgetTotals, code: string): string[] {
  return caps
    .filter((cap) => cap.codes.includes(code) && takenOf(totals, cap, BigInt(capFen)).isOver)
    .map(({ label }) => label);
}

/** What a half-typed row is worth so far: whatever cannot be read yet counts as nothing. */
export function lineOfCells(cells: Record<string, string>): BudgetLine {
  const price = cells['unitYuan'] ?? '';
  return {
    code: cells['code'] ?? '',
    activity: cells['activity'] ?? '',
    unitFen: problemInFigure('unitYuan', price) === null ? (parseYuan(price) ?? 0n) : 0n,
    unit: cells['unit'] ?? '',
    quantityHundredths: hundredths(cells['quantity'] ?? '') ?? 0,
    ...readSource(cells['source'] ?? ''),
    note: cells['note'] ?? '',
  };
}
