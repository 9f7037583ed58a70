import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Fen } from '@/lib/kernel/money';
import type { Terms } from '@/lib/plans/terms/terms';

/** What the topic applied to names, in fen, where its sum binds; asked for only in rounds where it does. */
export async function topicWithSum(
  tx: Pick<Tx, 'topic'>,
  topicId: string | null,
  { topicSum }: Pick<Terms, 'topicSum'>,
): Promise<Fen | null> {
  if (topicSum === 'indication' || topicId === null) return null;
  const topic = await tx.topic.findUnique({ where: { id: topicId }, select: { indicativeFen: true } });
  return topic?.indicativeFen ?? null;
}
