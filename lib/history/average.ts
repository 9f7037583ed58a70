import type { Fen } from '@/lib/kernel/money';

/** An average in fen, rounded half up; `exact` when nothing had to be rounded. Null of nothing. */
export function averageFen(totalFen: Fen, count: bigint): { fen: Fen; exact: boolean } | null {
  if (count <= 0n || totalFen < 0n) return null;
  return { fen: (2n * totalFen + count) / (2n * count), exact: totalFen % count === 0n };
}
