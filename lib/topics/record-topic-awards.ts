import 'server-only';
import type { Tx } from '@/lib/db/client';
import { recordDemandInProject, recordDemandLeftProject, unbundleDemand } from '@/lib/demands/claims/take-demand-along';

type Awarded = { topicId: string | null; title: string };

/**
 * When a round's awards are final: the demands of a topic with a project have their project, those of a topic that
 * nobody was awarded for are free again. Only what still waits in a topic is moved: a reserve's award comes after the
 * others. Called inside the command of the floor above.
 */
export async function recordTopicAwards(
  tx: Tx,
  { roundId, awarded }: { roundId: string; awarded: readonly Awarded[] },
  now: Date,
): Promise<void> {
  const topics = await tx.topic.findMany({
    where: { roundId, removedAt: null },
    orderBy: { number: 'asc' },
    select: { id: true, demands: { where: { demand: { status: 'BUNDLED' } }, select: { demandId: true } } },
  });
  for (const { id, demands } of topics) {
    const projectTitle = awarded
      .filter(({ topicId }) => topicId === id)
      .map(({ title }) => title)
      .join('、');
    for (const { demandId } of demands) {
      if (projectTitle === '') await unbundleDemand(tx, { demandId });
      else await recordDemandInProject(tx, { demandId, projectTitle }, now);
    }
  }
}

/** An award ended: where no other project serves its topic, the demands behind it are free again. */
export async function freeTopicDemands(tx: Tx, { topicId }: { topicId: string | null }): Promise<void> {
  if (topicId === null || (await tx.application.count({ where: { topicId, status: 'AWARDED' } })) > 0) return;
  const served = await tx.topicDemand.findMany({
    where: { topicId, demand: { status: 'IN_PROJECT' } },
    orderBy: { demandId: 'asc' },
    select: { demandId: true },
  });
  for (const { demandId } of served) await recordDemandLeftProject(tx, { demandId });
}
