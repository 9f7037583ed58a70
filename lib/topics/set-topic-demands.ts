import 'server-only';
import type { Tx } from '@/lib/db/client';
import { bundleDemand, unbundleDemand } from '@/lib/demands/claims/take-demand-along';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { editTopics } from './edit-topics';
import { type TopicSubject, topicById } from './load';
import { topicPolicy } from './policy';
import { setTopicDemandsInput } from './schema';

/**
 * Says which demands a topic answers: those that come in are bundled, those left out are published as before.
 * @throws Refusal 'refused' for a demand of another region, or one that is not published or already taken.
 */
export const setTopicDemands = command({
  name: 'topic.setDemands',
  input: setTopicDemandsInput,
  subject: topicById,
  visible: topicPolicy.view,
  allow: topicPolicy.setDemands,
  async run({ subject: topic, input: { version, demandIds }, tx, now }) {
    await editTopics(tx, topic);
    const edited = await tx.topic.update({ where: { id: topic.id, version }, data: { version: { increment: 1 } } });
    const before = topic.demands.map(({ demandId }) => demandId);
    const [added, left] = [
      demandIds.filter((id) => !before.includes(id)),
      before.filter((id) => !demandIds.includes(id)),
    ];
    refuseIf(await problemsWith(tx, topic, added));
    for (const demandId of added) await bundleDemand(tx, { demandId, roundTitle: topic.round.title }, now);
    for (const demandId of left) await unbundleDemand(tx, { demandId });
    await tx.topicDemand.deleteMany({ where: { topicId: topic.id, demandId: { in: left } } });
    await tx.topicDemand.createMany({ data: added.map((demandId) => ({ topicId: topic.id, demandId })) });
    return { ...edited, added, left };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { added, left } }) => ({ detail: { added, left } }),
});

async function problemsWith(tx: Tx, { round }: TopicSubject, demandIds: string[]): Promise<Problem[]> {
  const inReach = await tx.demand.findMany({
    where: { id: { in: demandIds }, cityId: round.cityId, region: { path: { startsWith: round.region.path } } },
    select: { publicTitle: true, status: true },
  });
  if (inReach.length < demandIds.length) return [{ code: 'topics.problems.demandElsewhere', field: 'demandIds' }];
  return inReach
    .filter(({ status }) => status !== 'PUBLISHED')
    .map(({ publicTitle }) => ({
      code: 'topics.problems.demandTaken',
      field: 'demandIds',
      values: { title: publicTitle },
    }));
}
