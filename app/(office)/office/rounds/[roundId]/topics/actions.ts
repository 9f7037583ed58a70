import { paths } from '@/lib/paths/paths';
import { createTopic } from '@/lib/topics/create-topic';
import { publishTopics } from '@/lib/topics/publish-topics';
import { removeTopic } from '@/lib/topics/remove-topic';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { updateTopic } from '@/lib/topics/update-topic';
import { formAction } from '@/lib/web/form-action';

export const createTopicAction = formAction(
  createTopic,
  ({ id, roundId }) => `${paths.officeTopics(roundId)}?topic=${id}#topic`,
);
export const updateTopicAction = formAction(updateTopic, () => 'topics.office.updated');
export const setTopicDemandsAction = formAction(setTopicDemands, () => 'topics.office.demandsSaved');
export const removeTopicAction = formAction(removeTopic, ({ roundId }) => paths.officeTopics(roundId));
export const publishTopicsAction = formAction(publishTopics, () => 'topics.office.published');
