import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type RoundSubject, roundById } from '@/lib/rounds/load';

/** A topic that has not been given up, with its demands, its round and the other topics of the guide. */
export async function topicById(tx: Tx, { topicId }: { topicId: string }) {
  const topic = await tx.topic.findFirst({
    where: { id: topicId, removedAt: null },
    include: { demands: { select: { demandId: true } } },
  });
  const guide = topic === null ? null : await roundWithTopics(tx, topic);
  return topic === null || guide === null ? null : { ...topic, ...guide };
}

export type TopicSubject = NonNullable<Awaited<ReturnType<typeof topicById>>>;

/** A round with the topics it has now, in the order of their numbers. */
export async function roundWithTopics(tx: Tx, { roundId }: { roundId: string }) {
  const round: RoundSubject | null = await roundById(tx, { roundId });
  if (round === null) return null;
  const topics = await tx.topic.findMany({
    where: { roundId, removedAt: null },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      indicativeFen: true,
      publishedAt: true,
      _count: { select: { demands: true } },
    },
  });
  return {
    cityId: round.cityId,
    round,
    topics: topics.map(({ _count, ...topic }) => ({ ...topic, demands: _count.demands })),
  };
}

/** A topic as an applicant chooses it, whatever its state: the rules say whether it is offered. */
export async function chosenTopic(tx: Tx, topicId: string) {
  return tx.topic.findUnique({
    where: { id: topicId },
    select: { id: true, roundId: true, number: true, title: true, publishedAt: true, removedAt: true },
  });
}
