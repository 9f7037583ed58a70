import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ViewsOf } from '@/app/views/views-of';
import { AppointForm } from '@/components/regions/appoint-form';
import { PeopleList } from '@/components/regions/people-list';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { peopleList } from '@/lib/regions/people-list';
import { appointedPeople } from '@/lib/regions/people-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { appointPersonAction, inviteAgainAction, revokeGrantAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('regions'))('people.title') };
}

export default async function PeoplePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('regions')];
  if (subtreesOf(actor, 'ADMINISTRATOR').length === 0) notFound();
  const [asked, now] = [readAsked(peopleList, query), new Date()];
  const [{ page, people }, regions] = await Promise.all([
    appointedPeople(actor, asked, { now }),
    ask(regionOptionsOf, { role: 'ADMINISTRATOR' }),
  ]);
  return (
    <>
      <PageHeader title={t('people.title')} state={t('people.state', { count: people })} />
      <PeopleList
        page={page}
        asked={asked}
        now={now}
        views={<ViewsOf list={peopleList} asked={asked} path={paths.adminPeople()} />}
        actions={{ revoke: revokeGrantAction, inviteAgain: inviteAgainAction }}
      />
      <AppointForm action={appointPersonAction} regions={regions} />
    </>
  );
}
