import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { OfficeCallList } from '@/components/demands/calls/office-call-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { callList } from '@/lib/demands/calls/call-list';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { demandCallPolicy } from '@/lib/demands/policy';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officeDemandCalls },
  title: async () => (await getTranslator('demands'))('pages.calls.title'),
  render: async ({ list, actor, now }) => {
    const t = await getTranslator('demands');
    return (
      <>
        <PageHeader
          title={t('pages.calls.title')}
          state={t('pages.calls.state', { count: list.page.total })}
          action={
            subtreesOf(actor, 'OFFICER').length > 0 && (
              <LinkButton href={paths.newDemandCall()} kind="primary">
                {t('pages.newCall.submit')}
              </LinkButton>
            )
          }
        />
        <OfficeCallList
          {...list}
          now={now}
          isOwn={(call) => demandCallPolicy.view(actor, call)}
          views={<ViewsOf list={callList} asked={list.asked} path={paths.officeDemandCalls()} />}
        />
      </>
    );
  },
});
