'use server';

import { createDemandCall } from '@/lib/demands/create-demand-call';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const createDemandCallAction = formAction(createDemandCall, ({ id }) => paths.officeDemandCall(id));
