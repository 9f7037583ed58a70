import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { formAction } from '@/lib/web/form-action';

export const importCalendarYearAction = formAction(importCalendarYear, () => 'calendar.done.imported');
