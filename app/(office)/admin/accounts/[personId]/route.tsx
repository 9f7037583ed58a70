import { deskDocument } from '@/app/desk-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { AccountOffices, KeptAccountFacts } from '@/components/regions/account-facts';
import { AccountStateTag } from '@/components/regions/account-list';
import { DisableAccountForm } from '@/components/regions/disable-account-form';
import { ResetFactorForm } from '@/components/regions/reset-factor-form';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { stateOfRow } from '@/lib/regions/accounts/accounts-list';
import { account } from '@/lib/regions/accounts/queries';
import { getTranslator } from '@/lib/web/messages';
import { disableAccountsAction, enableAccountAction, resetSecondFactorAction } from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { disableAccountsAction, enableAccountAction, resetSecondFactorAction },
  reads: { account },
  title: ({ account: { name } }) => name,
  async render({ account: one, now }) {
    const t = await getTranslator('regions');
    const state = stateOfRow(one, now);
    return (
      <>
        <PageHeader
          title={one.name}
          tag={<AccountStateTag state={state} />}
          state={one.disabledReason === '' ? undefined : t('accounts.why', { reason: one.disabledReason })}
          back={{ href: paths.adminAccounts(), label: t('accounts.title') }}
          action={
            state === 'disabled' && (
              <Form action={enableAccountAction} id="enable">
                <input type="hidden" name="personId" value={one.id} />
                <SubmitButton>{t('accounts.enable')}</SubmitButton>
              </Form>
            )
          }
        />
        <KeptAccountFacts account={one} />
        <AccountOffices account={one} />
        {one.hasSecondFactor && !one.isOneself && (
          <ResetFactorForm action={resetSecondFactorAction} personId={one.id} name={one.name} />
        )}
        {state !== 'disabled' && !one.isOneself && (
          <DisableAccountForm action={disableAccountsAction} personId={one.id} name={one.name} />
        )}
      </>
    );
  },
});
