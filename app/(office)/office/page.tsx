import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Inbox } from '@/components/inbox/inbox';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('inbox'))('office.title') };
}

export default async function OfficePage() {
  const [actor, now, t] = [await signedInActor(), new Date(), await getTranslator('inbox')];
  if (subtreesOf(actor, 'OFFICER').length === 0) notFound();
  const [waiting, rounds] = await Promise.all([waitingForOfficer(actor, now), roundsUnderWay(actor)]);
  return (
    <>
      <PageHeader title={t('office.title')} state={t('office.state', countOf(waiting, now))} />
      <Inbox waiting={waiting} now={now} empty={{ title: t('office.empty'), hint: t('office.emptyHint') }} />
      <RoundsUnderWay
        title={t('office.rounds')}
        empty={t('office.noRounds')}
        rounds={rounds}
        href={paths.officeRound}
        now={now}
      />
    </>
  );
}
