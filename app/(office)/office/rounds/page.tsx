import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { RoundList } from '@/components/rounds/round-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rounds'))('list.title') };
}

export default async function OfficeRoundsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('rounds')];
  const [asked, now] = [readAsked(roundList, query), new Date()];
  const { page, years } = await officeRounds(actor, asked, { now });
  const mayCreate = subtreesOf(actor, 'OFFICER').length > 0;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        state={t('list.state', { count: page.total })}
        action={
          mayCreate && (
            <LinkButton href={paths.newRound()} kind="primary">
              {t('list.create')}
            </LinkButton>
          )
        }
      />
      <RoundList
        asked={asked}
        page={page}
        years={years}
        now={now}
        views={<ViewsOf list={roundList} asked={asked} path={paths.officeRounds()} />}
      />
    </>
  );
}
