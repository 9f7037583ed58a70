import type { BudgetLine } from '@/lib/applications/filling/budget';
import { hundredths } from '@/lib/forms/answers/parse-budget-rows';
import { parseYuan } from '@/lib/kernel/money';

/** A round's budget rules as the browser needs them; money travels as digits. */
export type BudgetSettings = {
  items: { code: string; name: string }[];
  capFen: string;
  minOwnBasisPoints: number;
  caps: { codes: string[]; base: 'grant' | 'total'; maxBasisPoints: number; label: string }[];
};

/** What a half-typed row is worth so far: whatever cannot be read yet counts as nothing. */
export function lineOfCells(cells: Record<string, string>): BudgetLine {
  return {
    code: cells['code'] ?? '',
    activity: cells['activity'] ?? '',
    unitFen: parseYuan(cells['unitYuan'] ?? '') ?? 0n,
    unit: cells['unit'] ?? '',
    quantityHundredths: hundredths(cells['quantity'] ?? '') ?? 0,
    source: cells['source'] === 'OWN' ? 'OWN' : 'GRANT',
    note: cells['note'] ?? '',
  };
}
