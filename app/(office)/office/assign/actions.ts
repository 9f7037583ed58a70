import { assignCase } from '@/lib/inbox/assign-case';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const assignCaseAction = formAction(assignCase, () => paths.office());
