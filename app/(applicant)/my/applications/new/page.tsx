import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StartApplication } from '@/components/applications/start-application';
import { TrackFits } from '@/components/applications/track-fits';
import { PageHeader } from '@/components/ui/page-header';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { problemText } from '@/lib/web/text-for';
import { startApplicationAction } from './actions';

type Search = { searchParams: Promise<{ round?: string | string[]; topic?: string | string[] }> };

async function chancesAsked({ searchParams }: Search) {
  const { round } = await searchParams;
  return typeof round === 'string' ? chancesIn(await signedInActor(), round, new Date()) : null;
}

export async function generateMetadata(search: Search): Promise<Metadata> {
  const [t, asked] = [await getTranslator('applications'), await chancesAsked(search)];
  return { title: asked === null ? t('mine.title') : t('start.title', { round: asked.round.title }) };
}

export default async function NewApplicationPage(search: Search) {
  const [t, root, asked] = [await getTranslator('applications'), await getTranslator(), await chancesAsked(search)];
  if (asked === null) notFound();
  const { round, tracks, topics, locked, chances } = asked;
  const { topic } = await search.searchParams;
  const topicChoice = {
    topics,
    required: round.rules.applyPerTopic,
    chosen: typeof topic === 'string' ? topic : undefined,
  };
  const closesAt = round.closesAt === null ? '—' : formatDateTime(round.closesAt);
  const [shut] = locked;
  return (
    <>
      <PageHeader
        title={t('start.title', { round: round.title })}
        state={shut === undefined ? t('start.open', { closesAt }) : problemText(root, shut)}
        back={{ href: paths.publicCall(round.id), label: round.title }}
      />
      <TrackFits tracks={tracks} />
      <StartApplication
        roundId={round.id}
        isOpen={shut === undefined}
        gates={round.rules.eligibility}
        chances={chances}
        topicChoice={topicChoice}
        action={startApplicationAction}
      />
    </>
  );
}
