import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { AddExpertForms } from '@/components/experts/add-expert-forms';
import { ExpertTable } from '@/components/experts/expert-table';
import { InvitedExperts } from '@/components/experts/invited-experts';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { expertInvitations } from '@/lib/experts/inviting/queries';
import { rosterDesk } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertList } from '@/lib/reviews/expert-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { addExpertAction, inviteExpertAction, remindInvitedAction, withdrawExpertInvitationAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    addExpertAction,
    inviteExpertAction,
    remindInvitedAction,
    withdrawExpertInvitationAction,
    ...viewActions,
  },
  reads: { list: officeExperts },
  title: async () => (await getTranslator('experts'))('list.title'),
  async render({ list, now }) {
    const [t, { cities, categories }, invited] = [
      await getTranslator('experts'),
      await ask(rosterDesk, {}),
      await ask(expertInvitations, {}),
    ];
    return (
      <>
        <PageHeader
          title={t('list.title')}
          state={t('list.state', { total: list.page.total })}
          action={
            cities.length > 0 && (
              <>
                <LinkButton kind="secondary" href={paths.officeExperts('/adjust')}>
                  {t('list.adjust')}
                </LinkButton>
                <LinkButton kind="primary" href="#invite">
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
        <InvitedExperts
          invited={invited}
          actions={{ remind: remindInvitedAction, withdraw: withdrawExpertInvitationAction }}
        />
        {cities.length > 0 && (
          <AddExpertForms
            cities={cities}
            categories={categories}
            actions={{ invite: inviteExpertAction, add: addExpertAction }}
          />
        )}
      </>
    );
  },
});
