import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Terms } from '@/lib/plans/terms/terms';

type Asked = { id: string; terms: Pick<Terms, 'leastPerTopic'> };
export type ThinTopic = { number: number; title: string; applications: number };

/** Topics for which somebody, but fewer than the round asks, is there to be reviewed; none where the round does not ask. */
export async function thinTopics(tx: Tx, { id: roundId, terms: { leastPerTopic } }: Asked): Promise<ThinTopic[]> {
  if (leastPerTopic === null) return [];
  const topics = await tx.topic.findMany({
    where: { roundId, removedAt: null, publishedAt: { not: null } },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      title: true,
      _count: { select: { applications: { where: { status: 'ELIGIBLE' } } } },
    },
  });
  return topics
    .map(({ number, title, _count }) => ({ number, title, applications: _count.applications }))
    .filter(({ applications }) => applications > 0 && applications < leastPerTopic);
}
