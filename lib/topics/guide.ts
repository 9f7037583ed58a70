import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { roundPhase } from '@/lib/rounds/rules';

/** Topics that everybody may read. */
export const publishedTopics = { publishedAt: { not: null }, removedAt: null } satisfies Prisma.TopicWhereInput;

/** The published topic guide of a round, before the round itself is out or after. */
export const topicGuide = query({
  name: 'topic.guide',
  input: z.object({ roundId: id() }),
  subject: roundWithGuideOut,
  async run({ db, subject: { plan, ...round }, now }) {
    const topics = await topicsOffered(db, round.id);
    return {
      topicSum: termsOf(plan).topicSum,
      round: { ...round, phase: roundPhase(round, now) },
      topics,
      indicativeFen: sumFen(topics.map(({ indicativeFen }) => indicativeFen)),
    };
  },
});

export type TopicGuide = Awaited<ReturnType<typeof topicGuide>>;

async function roundWithGuideOut(db: Tx, { roundId }: { roundId: string }) {
  const round = await db.round.findFirst({
    where: { id: roundId, topics: { some: publishedTopics } },
    select: {
      id: true,
      plan: { select: { id: true, number: true, frozenAt: true, terms: true } },
      title: true,
      status: true,
      opensAt: true,
      closesAt: true,
      publishedAt: true,
      region: { select: { name: true, officeName: true } },
    },
  });
  return round === null ? null : asSeen<'public guide', typeof round>(round);
}

/** The topics one may apply for, with the demands behind them in their public words. */
export async function topicsOffered(db: Tx, roundId: string) {
  const topics = await db.topic.findMany({
    where: { roundId, ...publishedTopics },
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
