import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AppointForm } from '@/components/regions/appoint-form';
import { PeopleList } from '@/components/regions/people-list';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { peopleListParams } from '@/lib/regions/people-params';
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
  const [params, now] = [peopleListParams.parse(query), new Date()];
  const [{ rows, total, people }, regions] = await Promise.all([
    appointedPeople(actor, params, now),
    ask(regionOptionsOf, { role: 'ADMINISTRATOR' }),
  ]);
  return (
    <>
      <PageHeader title={t('people.title')} state={t('people.state', { count: people })} />
      <PeopleList
        rows={rows}
        total={total}
        params={params}
        actions={{ revoke: revokeGrantAction, inviteAgain: inviteAgainAction }}
      />
      <AppointForm action={appointPersonAction} regions={regions} />
    </>
  );
}
