import { assignCase } from '@/lib/inbox/assign-case';
import { formAction } from '@/lib/web/form-action';

export const assignCaseAction = formAction(assignCase, ({ about, name }) => ({
  say: (t) => (name === null ? t('inbox.assign.returned', { about }) : t('inbox.assign.done', { about, name })),
}));
