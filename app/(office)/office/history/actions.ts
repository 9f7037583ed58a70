import { importPublishedTotals } from '@/lib/history/import-published-totals';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const importPublishedTotalsAction = formAction(
  importPublishedTotals,
  ({ cityId }) => `${paths.officeHistory()}?city=${cityId}`,
);
