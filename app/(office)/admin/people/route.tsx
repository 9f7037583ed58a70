import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { PageScript } from '@/app/views/page-script';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { HowTo } from '@/components/guide/how-to';
import { AppointForm } from '@/components/regions/appoint-form';
import { PeopleList } from '@/components/regions/people-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { isSecurityAdministratorAt } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { peopleList } from '@/lib/regions/appointments/people-list';
import { appointedPeople } from '@/lib/regions/appointments/people-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { appointPersonAction, inviteAgainAction, revokeGrantAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { appointPersonAction, inviteAgainAction, revokeGrantAction, ...viewActions },
  reads: { list: appointedPeople },
  title: async () => (await getTranslator('regions'))('people.title'),
  render: async ({ list: { people, waiting, isAlone, ...list }, actor, now }) => {
    const [t, regions] = [
      await getTranslator('regions'),
      await ask(regionOptionsOf, { role: 'SECURITY_ADMINISTRATOR' }),
    ];
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('people.title')}
          state={t('people.state', { count: people })}
          help={<HowTo place="appointing" />}
          action={
            <LinkButton kind="primary" href="#appoint-form">
              {t('people.appoint')}
            </LinkButton>
          }
        />
        <AdminPages actor={actor} current={paths.adminPeople()} />
        {waiting > 0 && (
          <Notice tone="waiting" className="mb-6">
            {t('people.waitingNotice', { count: waiting })}{' '}
            <a href={paths.adminAppointments()}>{t('people.waitingLink')}</a>
          </Notice>
        )}
        <PeopleList
          {...list}
          now={now}
          views={<ViewsOf list={peopleList} asked={list.asked} path={paths.adminPeople()} />}
          actions={{ revoke: revokeGrantAction, inviteAgain: inviteAgainAction }}
        />
        <AppointForm
          action={appointPersonAction}
          regions={regions}
          isAlone={isAlone}
          isEverywhere={isSecurityAdministratorAt(actor, '/')}
        />
      </>
    );
  },
});
