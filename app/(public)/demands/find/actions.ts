import { findDemand } from '@/lib/demands/submitting/find-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const findDemandAction = formAction(findDemand, ({ id }) => paths.demandReceipt(id));
