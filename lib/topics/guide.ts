import 'server-only';
import { db } from '@/lib/db/client';
import { sumFen } from '@/lib/kernel/money';
import { roundPhase } from '@/lib/rounds/rules';

/** The published topic guide of a round, before the round itself is out or after; null while nothing is published. */
export async function topicGuide(roundId: string, now: Date) {
  const round = await db.round.findFirst({
    where: { id: roundId, topics: { some: { publishedAt: { not: null }, removedAt: null } } },
    select: {
      id: true,
      title: true,
      status: true,
      opensAt: true,
      closesAt: true,
      publishedAt: true,
      region: { select: { name: true } },
    },
  });
  if (round === null) return null;
  const topics = await topicsOffered(roundId);
  return {
    round: { ...round, phase: roundPhase(round, now) },
    topics,
    indicativeFen: sumFen(topics.map(({ indicativeFen }) => indicativeFen)),
  };
}

export type TopicGuide = NonNullable<Awaited<ReturnType<typeof topicGuide>>>;

/** The topics one may apply for, with the demands behind them in their public words. */
export async function topicsOffered(roundId: string) {
  const topics = await db.topic.findMany({
    where: { roundId, removedAt: null, publishedAt: { not: null } },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      description: true,
      indicativeFen: true,
      publishedAt: true,
      category: { select: { name: true } },
      demands: {
        orderBy: { demand: { number: 'asc' } },
        select: {
          demand: { select: { id: true, number: true, publicTitle: true, region: { select: { name: true } } } },
        },
      },
    },
  });
  return topics.map(({ category, demands, ...topic }) => ({
    ...topic,
    categoryName: category?.name ?? null,
    demands: demands.map(({ demand: { region, ...demand } }) => ({ ...demand, regionName: region.name })),
  }));
}
