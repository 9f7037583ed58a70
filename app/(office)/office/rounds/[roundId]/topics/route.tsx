import { deskDocument } from '@/app/desk-document';
import { RoundHeader } from '@/components/rounds/round-header';
import { GuideControls } from '@/components/topics/guide-controls';
import { guideState } from '@/components/topics/guide-state';
import { TopicEditor } from '@/components/topics/topic-editor';
import { TopicTable } from '@/components/topics/topic-table';
import { roundHeader } from '@/lib/rounds/queries';
import { topicsOfRound } from '@/lib/topics/queries';
import { getTranslator } from '@/lib/web/messages';
import {
  createTopicAction,
  publishTopicsAction,
  removeTopicAction,
  setTopicDemandsAction,
  updateTopicAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { createTopicAction, publishTopicsAction, removeTopicAction, setTopicDemandsAction, updateTopicAction },
  reads: { guide: topicsOfRound, header: roundHeader },
  title: async ({ guide }) => `${(await getTranslator('topics'))('office.title')} · ${guide.round.title}`,
  async render({ guide, header, now }) {
    const t = await getTranslator('topics');
    return (
      <>
        <RoundHeader header={header} now={now} current="topics" state={guideState(t, guide)} />
        {guide.topics.length > 0 && <TopicTable guide={guide} />}
        {guide.chosen !== null && (
          <TopicEditor
            topic={guide.chosen}
            guide={guide}
            choice={guide.choice}
            actions={{ update: updateTopicAction, remove: removeTopicAction, setDemands: setTopicDemandsAction }}
          />
        )}
        <GuideControls guide={guide} actions={{ create: createTopicAction, publish: publishTopicsAction }} />
      </>
    );
  },
});
