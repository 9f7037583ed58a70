import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Terms } from '@/lib/plans/terms/terms';

/** The topic applied to, where its sum is held; asked for only in rounds whose topics have fixed sums. */
export async function topicWithSum(
  tx: Pick<Tx, 'topic'>,
  topicId: string | null,
  { topicSumIsExact }: Pick<Terms, 'topicSumIsExact'>,
): Promise<{ indicativeFen: bigint } | null> {
  if (!topicSumIsExact || topicId === null) return null;
  return tx.topic.findUnique({ where: { id: topicId }, select: { indicativeFen: true } });
}
