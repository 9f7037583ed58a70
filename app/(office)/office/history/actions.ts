'use server';
import { importPublishedTotals } from '@/lib/history/import-published-totals';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const importPublishedTotalsAction = formAction(
  importPublishedTotals,
  ({ cityId }) => `${paths.officeHistory()}?city=${cityId}`,
);
