import type { BudgetLine } from '@/lib/applications/filling/budget';
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
  const [, whole = '0', fraction = ''] =
    /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec((cells['quantity'] ?? '').normalize('NFKC').trim()) ?? [];
  return {
    code: cells['code'] ?? '',
    activity: cells['activity'] ?? '',
    unitFen: parseYuan(cells['unitYuan'] ?? '') ?? 0n,
    unit: cells['unit'] ?? '',
    quantityHundredths: Number(whole) * 100 + Number(fraction.padEnd(2, '0')),
    source: cells['source'] === 'OWN' ? 'OWN' : 'GRANT',
    note: cells['note'] ?? '',
  };
}
