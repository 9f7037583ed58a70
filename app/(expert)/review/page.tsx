import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Inbox } from '@/components/inbox/inbox';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import { waitingForExpert } from '@/lib/inbox/waiting-for';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('inbox'))('review.title') };
}

export default async function ReviewPage() {
  const [actor, now, t] = [await signedInActor(), new Date(), await getTranslator('inbox')];
  if (actor.expertId === null) notFound();
  const waiting = await waitingForExpert(actor);
  return (
    <>
      <PageHeader title={t('review.title')} state={t('review.state', countOf(waiting, now))} />
      <Inbox waiting={waiting} now={now} empty={{ title: t('review.empty'), hint: t('review.emptyHint') }} />
    </>
  );
}
