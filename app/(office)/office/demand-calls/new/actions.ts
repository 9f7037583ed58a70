import { createDemandCall } from '@/lib/demands/calls/create-demand-call';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const createDemandCallAction = formAction(createDemandCall, ({ id }) => paths.officeDemandCall(id));
