import 'server-only';
import type { Tx } from '@/lib/db/client';

/** Empty score sheets, one for each assignment to come. Answers their ids. */
export async function newScoreSheets(
  tx: Tx,
  { cityId }: { cityId: string },
  { count, now }: { count: number; now: Date },
): Promise<string[]> {
  const data = Array.from({ length: count }, () => ({ kind: 'SCORES' as const, cityId, createdAt: now }));
  const sheets = await tx.sheet.createManyAndReturn({ data, select: { id: true } });
  return sheets.map(({ id }) => id);
}
