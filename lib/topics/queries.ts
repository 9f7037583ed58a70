import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { sumFen } from '@/lib/kernel/money';
import { roundWithTopics } from './load';
import { topicPolicy } from './policy';
import { problemsBeforeEditing, problemsBeforeRemoving } from './rules';

const DEMANDS_TO_CHOOSE = 200;

/** A round's topics with their demands, beside the money of the round; null when the actor may not see it. */
export async function topicsOfRound(actor: Actor, roundId: string) {
  const guide = await roundWithTopics(db, { roundId });
  if (guide === null || !topicPolicy.view(actor, guide)) return null;
  const { round } = guide;
  const [topics, categories, funding] = await Promise.all([
    db.topic.findMany({
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
    }),
    db.planCategory.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { id: true, name: true },
    }),
    db.fundingLine.findMany({ where: { roundId }, select: { amountFen: true } }),
  ]);
  const mayChange = topicPolicy.update(actor, guide);
  return {
    round,
    categories,
    topics: topics.map(({ _count, demands, category, ...topic }) => ({
      ...topic,
      categoryName: category?.name ?? null,
      applications: _count.applications,
      demands: demands.map(({ demand: { region, ...demand } }) => ({ ...demand, regionName: region.name })),
    })),
    publishedAt: topics.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
    indicativeFen: sumFen(topics.map(({ indicativeFen }) => indicativeFen)),
    moneyFen: sumFen(funding.map(({ amountFen }) => amountFen)),
    may: {
      edit: mayChange && problemsBeforeEditing(round, topics).length === 0,
      remove: mayChange && problemsBeforeRemoving(round, topics).length === 0,
    },
  };
}

export type TopicsOfRound = NonNullable<Awaited<ReturnType<typeof topicsOfRound>>>;
export type OfficeTopic = TopicsOfRound['topics'][number];

/** Published demands of the round's region that no topic has taken yet, with the number of all that match. */
export async function demandsToBundle(round: { cityId: string; region: { path: string } }, q: string) {
  const where = {
    cityId: round.cityId,
    status: 'PUBLISHED' as const,
    region: { path: { startsWith: round.region.path } },
    ...(q === '' ? {} : { publicTitle: { contains: q, mode: 'insensitive' as const } }),
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
