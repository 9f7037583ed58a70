import { createFund } from '@/lib/funds/create-fund';
import { updateFund } from '@/lib/funds/update-fund';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const createFundAction = formAction(createFund, (fund) => paths.officeFund(fund.id));
export const updateFundAction = formAction(updateFund, () => 'funds.done.saved');
