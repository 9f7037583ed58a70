'use server';

import { enterDemand } from '@/lib/demands/enter-demand';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const enterDemandAction = formAction(enterDemand, ({ id }) => paths.officeDemand(id));
