import { type Fen, formatYuan } from '@/lib/kernel/money';
import type { Terms } from './terms';

/** What one project may be granted, as announcement and pages say it: at most, between two sums, or exactly one sum. */
export function grantText({ perProjectCapFen: most, minGrantFen: least }: GrantRange): string {
  if (least === 0n) return yuan(most);
  return least === most ? `每个项目 ${yuan(most)}` : `${yuan(least)}至 ${yuan(most)}`;
}

type GrantRange = Pick<Terms, 'perProjectCapFen' | 'minGrantFen'>;
const yuan = (fen: Fen): string => `${formatYuan(fen)} 元`;
