import type { Fen } from '@/lib/kernel/money';

/** Unit price × quantity in fen, rounded half up where hundredths of a unit do not give whole fen. */
export function lineFen({ unitFen, quantityHundredths }: { unitFen: Fen; quantityHundredths: number }): Fen {
  return (unitFen * BigInt(quantityHundredths) + 50n) / 100n;
}
