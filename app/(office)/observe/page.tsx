import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('inbox'))('observe.title') };
}

export default async function ObservePage() {
  const [actor, t] = [await signedInActor(), await getTranslator('inbox')];
  if (subtreesOf(actor, 'OBSERVER').length === 0) notFound();
  const rounds = await roundsUnderWay(actor);
  return (
    <>
      <PageHeader title={t('observe.title')} state={t('observe.state', { count: rounds.length })} />
      <RoundsUnderWay
        title={t('observe.rounds')}
        empty={t('observe.noRounds')}
        rounds={rounds}
        href={paths.observeRound}
        now={new Date()}
      />
    </>
  );
}
