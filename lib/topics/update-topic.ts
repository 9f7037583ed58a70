import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { editTopics, requireCategory } from './edit-topics';
import { topicById } from './load';
import { topicPolicy } from './policy';
import { updateTopicInput } from './schema';

/** Mends a topic that is being prepared. @throws Refusal 'refused' once the guide is out */
export const updateTopic = command({
  name: 'topic.update',
  input: updateTopicInput,
  subject: topicById,
  visible: topicPolicy.view,
  allow: topicPolicy.update,
  async run({ subject: topic, input: { version, title, description, categoryId, indicative }, tx }) {
    await editTopics(tx, topic);
    await requireCategory(tx, topic.roundId, categoryId);
    return tx.topic.update({
      where: { id: topic.id, version },
      data: { title, description, categoryId, indicativeFen: indicative, version: { increment: 1 } },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ subject, result }) => ({
    detail: { indicativeFen: [String(subject.indicativeFen), String(result.indicativeFen)] },
    said: { title: [subject.title, result.title] },
  }),
});
