import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoundHeader } from '@/components/rounds/round-header';
import { GuideControls } from '@/components/topics/guide-controls';
import { guideState } from '@/components/topics/guide-state';
import { TopicEditor } from '@/components/topics/topic-editor';
import { TopicTable } from '@/components/topics/topic-table';
import { roundHeader } from '@/lib/rounds/queries';
import { demandsToBundle, topicsOfRound } from '@/lib/topics/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import {
  createTopicAction,
  publishTopicsAction,
  removeTopicAction,
  setTopicDemandsAction,
  updateTopicAction,
} from './actions';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const header = await roundHeader(await signedInActor(), (await params).roundId);
  return { title: `${(await getTranslator('topics'))('office.title')} · ${header?.title ?? ''}` };
}

export default async function RoundTopicsPage({ params, searchParams }: Props) {
  const [actor, { roundId }, query, t] = [
    await signedInActor(),
    await params,
    await searchParams,
    await getTranslator('topics'),
  ];
  const [header, guide] = await Promise.all([roundHeader(actor, roundId), topicsOfRound(actor, roundId)]);
  if (header === null || guide === null) notFound();
  const chosen = guide.topics.find(({ id }) => id === query['topic']);
  const q = typeof query['q'] === 'string' ? query['q'].slice(0, 60) : '';
  const choice =
    chosen === undefined || !guide.may.edit ? { total: 0, rows: [] } : await demandsToBundle(guide.round, q);
  return (
    <>
      <RoundHeader header={header} now={new Date()} current="topics" state={guideState(t, guide)} />
      {guide.topics.length > 0 && <TopicTable guide={guide} />}
      {chosen !== undefined && (
        <TopicEditor
          topic={chosen}
          guide={guide}
          choice={{ ...choice, q }}
          actions={{ update: updateTopicAction, remove: removeTopicAction, setDemands: setTopicDemandsAction }}
        />
      )}
      <GuideControls guide={guide} actions={{ create: createTopicAction, publish: publishTopicsAction }} />
    </>
  );
}
