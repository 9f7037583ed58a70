import 'server-only';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { editTopics, requireCategory } from './edit-topics';
import { roundWithTopics } from './load';
import { topicPolicy } from './policy';
import { createTopicInput } from './schema';

/** A new topic of a round in preparation, numbered next. Numbers are never given twice. */
export const createTopic = command({
  name: 'topic.create',
  input: createTopicInput,
  subject: roundWithTopics,
  visible: topicPolicy.view,
  allow: topicPolicy.create,
  async run({ subject, input, actor, tx, now }) {
    const { round } = subject;
    await editTopics(tx, subject, input.version);
    await requireCategory(tx, round.id, input.categoryId);
    const last = await tx.topic.aggregate({ where: { roundId: round.id }, _max: { number: true } });
    const { title, description, categoryId, indicative } = input;
    return tx.topic.create({
      data: {
        cityId: round.cityId,
        roundId: round.id,
        number: (last._max.number ?? 0) + 1,
        title,
        description,
        categoryId,
        indicativeFen: indicative,
        createdAt: now,
        createdById: by(actor),
      },
    });
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({
    detail: {
      roundId: result.roundId,
      number: result.number,
      indicativeFen: String(result.indicativeFen),
    },
    said: { title: result.title },
  }),
});
