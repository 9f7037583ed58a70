import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { containing } from '@/lib/lists/containing';
import { roundWithTopics } from './load';
import { topicPolicy } from './policy';
import { problemsBeforeEditing, problemsBeforeRemoving } from './rules';
import { topicSees } from './sees';

const DEMANDS_TO_CHOOSE = 200;

const topicsAddress = z.object({
  roundId: id(),
  /** The topic on the desk, and the word to look for among the demands it could take in. */
  topic: id().optional().catch(undefined),
  q: z.string().trim().max(60).optional().catch(undefined),
});

/** A round's topics with their demands, beside the money of the round; with the demands the one on the desk could take in. */
export const topicsOfRound = query({
  name: 'topic.ofRound',
  input: topicsAddress,
  subject: seenGuide,
  async run({ db, subject: guide, input: { topic, q = '' }, actor }) {
    const { round } = guide;
    const [topics, categories, funding] = await Promise.all([
      topicsWithDemands(db, round.id),
      db.planCategory.findMany({
        where: { planId: round.planId },
        orderBy: { position: 'asc' },
        select: { id: true, name: true },
      }),
      db.fundingLine.findMany({ where: { roundId: round.id }, select: { amountFen: true } }),
    ]);
    const mayChange = topicPolicy.update(actor, guide);
    const mayEdit = mayChange && problemsBeforeEditing(round, topics).length === 0;
    const chosen = topics.find(({ id }) => id === topic) ?? null;
    return {
      round,
      categories,
      topics,
      chosen,
      choice: { ...(chosen !== null && mayEdit ? await demandsToBundle(db, round, q) : { total: 0, rows: [] }), q },
      publishedAt: topics.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
      indicativeFen: sumFen(topics.map(({ indicativeFen }) => indicativeFen)),
      moneyFen: sumFen(funding.map(({ amountFen }) => amountFen)),
      may: { edit: mayEdit, remove: mayChange && problemsBeforeRemoving(round, topics).length === 0 },
    };
  },
});

export type TopicsOfRound = Awaited<ReturnType<typeof topicsOfRound>>;
export type OfficeTopic = TopicsOfRound['topics'][number];

async function seenGuide(db: Tx, address: { roundId: string }, actor: Actor) {
  return topicSees.look(actor, await roundWithTopics(db, address));
}

async function topicsWithDemands(db: Tx, roundId: string) {
  const topics = await db.topic.findMany({
    where: { roundId, removedAt: null },
    orderBy: { number: 'asc' },
    include: {
      category: { select: { name: true } },
      demands: {
        orderBy: { demand: { number: 'asc' } },
        select: {
          demand: { select: { id: true, number: true, publicTitle: true, region: { select: { name: true } } } },
        },
      },
      _count: { select: { applications: { where: { submittedAt: { not: null } } } } },
    },
  });
  return topics.map(({ _count, demands, category, ...topic }) => ({
    ...topic,
    categoryName: category?.name ?? null,
    applications: _count.applications,
    demands: demands.map(({ demand: { region, ...demand } }) => ({ ...demand, regionName: region.name })),
  }));
}

/** Published demands of the round's region that no topic has taken yet, with the number of all that match. */
async function demandsToBundle(db: Tx, round: { cityId: string; region: { path: string } }, q: string) {
  const where = {
    cityId: round.cityId,
    status: 'PUBLISHED' as const,
    region: { path: { startsWith: round.region.path } },
    ...(q === '' ? {} : { publicTitle: containing(q) }),
  };
  const [total, rows] = await Promise.all([
    db.demand.count({ where }),
    db.demand.findMany({
      where,
      orderBy: [{ category: { position: 'asc' } }, { number: 'asc' }],
      take: DEMANDS_TO_CHOOSE,
      select: {
        id: true,
        number: true,
        publicTitle: true,
        affectedCount: true,
        category: { select: { name: true } },
        region: { select: { name: true } },
      },
    }),
  ]);
  return {
    total,
    rows: rows.map(({ category, region, ...row }) => ({
      ...row,
      categoryName: category.name,
      regionName: region.name,
    })),
  };
}
