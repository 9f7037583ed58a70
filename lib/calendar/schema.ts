import { z } from 'zod';
import { requiredText, text, version } from '@/lib/kernel/text';

const wholeYear = z.coerce.number({ message: 'calendar.problems.year' });

export const importCalendarYearInput = z.object({
  year: wholeYear
    .int({ message: 'calendar.problems.year' })
    .min(2004, { message: 'calendar.problems.year' })
    .max(2100, { message: 'calendar.problems.year' }),
  /** Days as pasted from the notice (parse-days.ts). */
  offDays: requiredText(5_000),
  workDays: text(5_000).default(''),
  /** Number or address of the State Council's notice. */
  source: requiredText(300),
  /** 0 for a year not imported before. */
  version: version().default(0),
});
