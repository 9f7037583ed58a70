import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { ExpertTable } from '@/components/experts/expert-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { expertInvitations } from '@/lib/experts/inviting/queries';
import { rosterDesk } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertList } from '@/lib/reviews/expert-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officeExperts },
  title: async () => (await getTranslator('experts'))('list.title'),
  async render({ list, now }) {
    const [t, { cities }, invited] = [
      await getTranslator('experts'),
      await ask(rosterDesk, {}),
      await ask(expertInvitations, {}),
    ];
    const open = invited.filter(({ status }) => status === 'OPEN').length;
    return (
      <>
        <PageHeader
          title={t('list.title')}
          state={t('list.state', { total: list.page.total, open })}
          action={
            cities.length > 0 && (
              <>
                <LinkButton kind="secondary" href={paths.officeExperts('/adjust')}>
                  {t('list.adjust')}
                </LinkButton>
                <LinkButton kind="primary" href={paths.officeExperts('/invite')}>
                  {t('list.invite')}
                </LinkButton>
              </>
            )
          }
        />
        <ExpertTable
          {...list}
          now={now}
          views={<ViewsOf list={expertList} asked={list.asked} path={paths.officeExperts()} />}
        />
      </>
    );
  },
});
