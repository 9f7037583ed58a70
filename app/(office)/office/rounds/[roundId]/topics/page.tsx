import { RoundHeader } from '@/components/rounds/round-header';
import { GuideControls } from '@/components/topics/guide-controls';
import { guideState } from '@/components/topics/guide-state';
import { TopicEditor } from '@/components/topics/topic-editor';
import { TopicTable } from '@/components/topics/topic-table';
import { roundHeader } from '@/lib/rounds/queries';
import { topicsOfRound } from '@/lib/topics/queries';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import {
  createTopicAction,
  publishTopicsAction,
  removeTopicAction,
  setTopicDemandsAction,
  updateTopicAction,
} from './actions';

const screen = page({
  enter: 'signed-in',
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

export const generateMetadata = screen.head;
export default screen.body;
