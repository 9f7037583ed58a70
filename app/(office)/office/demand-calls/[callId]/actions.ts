'use server';

import { cancelDemandCall } from '@/lib/demands/calls/cancel-demand-call';
import { extendDemandCall } from '@/lib/demands/calls/extend-demand-call';
import { publishDemandCall } from '@/lib/demands/calls/publish-demand-call';
import { updateDemandCall } from '@/lib/demands/calls/update-demand-call';
import { formAction } from '@/lib/web/form-action';

export const updateDemandCallAction = formAction(updateDemandCall, () => 'demands.pages.editCall.saved');
export const publishDemandCallAction = formAction(publishDemandCall, ({ opensAt, closesAt }) => ({
  say: (t) =>
    t('demands.pages.publishCall.done', {
      opensAt: opensAt === null ? '' : t.dateTime(opensAt),
      closesAt: closesAt === null ? '' : t.deadline(closesAt),
    }),
}));
export const extendDemandCallAction = formAction(extendDemandCall, () => 'demands.pages.extendCall.done');
export const cancelDemandCallAction = formAction(cancelDemandCall, () => 'demands.pages.cancelCall.done');
