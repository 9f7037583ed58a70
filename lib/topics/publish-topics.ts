import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { editTopics } from './edit-topics';
import { roundWithTopics } from './load';
import { topicPolicy } from './policy';
import { problemsBeforePublishing } from './rules';
import { publishTopicsInput } from './schema';

/**
 * Publishes the round's topic guide (选题指引表), before the round itself: from then on it stands. What was on the
 * officer's screen is what is published: a topic changed meanwhile is a conflict.
 * @throws Refusal 'refused' without topics, or for a topic without a demand or a budget.
 */
export const publishTopics = command({
  name: 'round.publishTopics',
  input: publishTopicsInput,
  subject: roundWithTopics,
  visible: topicPolicy.view,
  allow: topicPolicy.publish,
  async run({ subject, input: { version }, tx, now }) {
    const { round, topics } = subject;
    await editTopics(tx, subject, version);
    refuseIf(problemsBeforePublishing(topics));
    await tx.topic.updateMany({ where: { roundId: round.id, removedAt: null }, data: { publishedAt: now } });
    return { id: round.id, cityId: round.cityId, topics };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { topics } }) => ({
    detail: { topics: topics.map(({ number, indicativeFen }) => ({ number, indicativeFen: String(indicativeFen) })) },
    said: { titles: topics.map(({ title }) => title) },
  }),
});
