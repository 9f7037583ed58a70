import 'server-only';
import { unbundleDemand } from '@/lib/demands/claims/take-demand-along';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { editTopics } from './edit-topics';
import { topicById } from './load';
import { topicPolicy } from './policy';
import { problemsBeforeRemoving } from './rules';
import { topicVersionInput } from './schema';

/** Gives a topic up: its demands are free again for another. @throws Refusal 'refused' once the guide is out */
export const removeTopic = command({
  name: 'topic.remove',
  input: topicVersionInput,
  subject: topicById,
  visible: topicPolicy.view,
  allow: topicPolicy.remove,
  async run({ subject: topic, input: { version }, tx, now }) {
    refuseIf(problemsBeforeRemoving(topic.round, topic.topics));
    if (topic.round.status === 'DRAFT') await editTopics(tx, topic);
    const removed = await tx.topic.update({
      where: { id: topic.id, version },
      data: { removedAt: now, version: { increment: 1 } },
    });
    for (const { demandId } of topic.demands) await unbundleDemand(tx, { demandId });
    await tx.topicDemand.deleteMany({ where: { topicId: topic.id } });
    return removed;
  },
  about: ({ result }) => on(result),
  trail: ({ subject }) => ({
    detail: { number: subject.number, demandIds: subject.demands.map(({ demandId }) => demandId) },
  }),
});
