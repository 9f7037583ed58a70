import { assignCase } from '@/lib/inbox/assign-case';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

/** Back to the desk, which says who has it now. */
export const assignCaseAction = formAction(
  assignCase,
  ({ key }) => `${paths.office()}?given=${encodeURIComponent(key)}`,
);
