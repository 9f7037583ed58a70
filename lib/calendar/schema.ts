import { z } from 'zod';
import { whole } from '@/lib/kernel/form-values';
import { requiredLine, requiredText, text, version } from '@/lib/kernel/text';

export const importCalendarYearInput = z.object({
  year: whole(2004, 2100, 'calendar.problems.year'),
  /** Days as pasted from the notice (parse-days.ts). */
  offDays: requiredText(5_000),
  workDays: text(5_000).default(''),
  /** Number or address of the State Council's notice. */
  source: requiredLine(300),
  /** 0 for a year not imported before. */
  version: version().default(0),
});
