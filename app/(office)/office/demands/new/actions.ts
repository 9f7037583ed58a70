import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const enterDemandAction = formAction(enterDemand, ({ id }) => paths.officeDemand(id));
