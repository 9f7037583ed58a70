import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { AccountList } from '@/components/regions/account-list';
import { BulkDisable } from '@/components/regions/disable-account-form';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { accountsList } from '@/lib/regions/accounts/accounts-list';
import { accounts } from '@/lib/regions/accounts/queries';
import { getTranslator } from '@/lib/web/messages';
import { disableAccountsAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { disableAccountsAction, ...viewActions },
  reads: { list: accounts },
  title: async () => (await getTranslator('regions'))('accounts.title'),
  async render({ list: { open, idle, days, ...list }, actor, now }) {
    const t = await getTranslator('regions');
    return (
      <>
        <PageHeader title={t('accounts.title')} state={t('accounts.pageState', { open, idle, days })} />
        <AdminPages actor={actor} current={paths.adminAccounts()} />
        <AccountList
          {...list}
          open={open}
          idle={idle}
          now={now}
          ownId={actor.personId}
          views={<ViewsOf list={accountsList} asked={list.asked} path={paths.adminAccounts()} />}
          bulk={<BulkDisable action={disableAccountsAction} />}
        />
      </>
    );
  },
});
