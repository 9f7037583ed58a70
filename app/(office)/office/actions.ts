import { nudgeOffice } from '@/lib/inbox/nudge-office';
import { formAction } from '@/lib/web/form-action';

export const nudgeOfficeAction = formAction(nudgeOffice, (asked) => ({ say: (t) => t('inbox.whose.nudged', asked) }));
