import { disableAccounts } from '@/lib/regions/accounts/disable-accounts';
import { enableAccount } from '@/lib/regions/accounts/enable-account';
import { resetSecondFactor } from '@/lib/regions/accounts/reset-second-factor';
import { formAction } from '@/lib/web/form-action';

export const disableAccountsAction = formAction(disableAccounts, () => 'regions.accounts.disabled');
export const enableAccountAction = formAction(enableAccount, () => 'regions.accounts.enabled');
export const resetSecondFactorAction = formAction(resetSecondFactor, () => 'regions.accounts.factorReset');
