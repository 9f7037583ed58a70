import type { Metadata } from 'next';
import { Inbox } from '@/components/inbox/inbox';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { MyOrganisations } from '@/components/organisations/my-organisations';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { myOrganisations } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { publicRounds } from '@/lib/rounds/public-rounds';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('inbox'))('my.title') };
}

export default async function MyPage() {
  const [actor, now, t] = [await signedInActor(), new Date(), await getTranslator('inbox')];
  const [waiting, organisations, { rows }] = await Promise.all([
    waitingForMember(actor, now),
    myOrganisations(actor),
    publicRounds(now, { when: 'open', take: 5 }),
  ]);
  const rounds = rows.map((round) => ({ ...round, reviewFrom: null, reviewTo: null }));
  const openCalls = <LinkButton href={paths.publicCalls()}>{t('my.openCalls')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('my.title')} state={t('my.state', countOf(waiting, now))} action={openCalls} />
      <Inbox waiting={waiting} now={now} empty={{ title: t('my.empty'), hint: t('my.emptyHint') }} />
      <MyOrganisations organisations={organisations} />
      <RoundsUnderWay
        title={t('my.rounds')}
        empty={t('my.noRounds')}
        rounds={rounds}
        href={paths.publicCall}
        now={now}
      />
    </>
  );
}
