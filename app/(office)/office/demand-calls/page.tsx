import type { Metadata } from 'next';
import { OfficeCallList } from '@/components/demands/office-call-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { officeDemandCalls } from '@/lib/demands/calls/call-queries';
import { demandCallParams } from '@/lib/demands/list-params';
import { subtreesOf } from '@/lib/kernel/actor';
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
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('demands')];
  const params = demandCallParams.parse(query);
  const list = await officeDemandCalls(actor, params, new Date());
  return (
    <>
      <PageHeader
        title={t('pages.calls.title')}
        state={t('pages.calls.state', { count: list.total })}
        back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
        action={
          subtreesOf(actor, 'OFFICER').length > 0 && (
            <LinkButton href={paths.newDemandCall()} kind="primary">
              {t('pages.newCall.submit')}
            </LinkButton>
          )
        }
      />
      <OfficeCallList {...list} params={params} />
    </>
  );
}
