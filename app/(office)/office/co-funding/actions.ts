import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { formatYuan } from '@/lib/kernel/money';
import { formAction } from '@/lib/web/form-action';

export const confirmCoFundingAction = formAction(confirmCoFunding, ({ sumFen, short, settledBy }) => ({
  say: (t) => t('awards.done.coFundingConfirmed', { sum: formatYuan(sumFen), short, office: settledBy.join('、') }),
}));
export const declineCoFundingAction = formAction(declineCoFunding, () => 'awards.done.coFundingDeclined');
