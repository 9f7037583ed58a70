import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { OfficeCallList } from '@/components/demands/calls/office-call-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { callList } from '@/lib/demands/calls/call-list';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { subtreesOf } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.calls.title') };
}

export default async function OfficeDemandCallsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, now, t] = [
    await signedInActor(),
    await searchParams,
    new Date(),
    await getTranslator('demands'),
  ];
  const asked = readAsked(callList, query);
  const page = await officeDemandCalls(actor, asked, { now });
  return (
    <>
      <PageHeader
        title={t('pages.calls.title')}
        state={t('pages.calls.state', { count: page.total })}
        back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
        action={
          subtreesOf(actor, 'OFFICER').length > 0 && (
            <LinkButton href={paths.newDemandCall()} kind="primary">
              {t('pages.newCall.submit')}
            </LinkButton>
          )
        }
      />
      <OfficeCallList
        page={page}
        asked={asked}
        now={now}
        views={<ViewsOf list={callList} asked={asked} path={paths.officeDemandCalls()} />}
      />
    </>
  );
}
