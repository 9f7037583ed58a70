import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { topicSees } from './sees';

const MOST = 200;

/** Topics by which a list of demands can be narrowed, the newest guides first. */
export async function topicsToFilterBy(
  actor: Actor,
): Promise<{ id: string; number: number; title: string; round: string }[]> {
  const topics = await db.topic.findMany({
    where: { AND: [topicSees.where(actor), { removedAt: null, demands: { some: {} } }] },
    orderBy: [{ round: { createdAt: 'desc' } }, { number: 'asc' }],
    take: MOST,
    select: { id: true, number: true, title: true, round: { select: { title: true } } },
  });
  return topics.map(({ round, ...topic }) => ({ ...topic, round: round.title }));
}

/** Demands that stand in a topic; what else may be seen of them is the demands' own business. */
export const demandsOfTopic = (topicId: string | undefined): Prisma.DemandWhereInput =>
  topicId === undefined ? {} : { topics: { some: { topicId, topic: { removedAt: null } } } };
