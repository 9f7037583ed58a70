import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { Day } from '@/lib/kernel/shanghai';
import type { ProblemIn } from '@/messages/typed';
import { parseDays } from './parse-days';

export type NoticeAsTyped = { year: number; offDays: string; workDays: string };

/**
 * What is wrong with a year's holiday notice as pasted. Days lie in the year or in the December before it; a day is off
 * or made up, not both; make-up days fall on Saturdays and Sundays, so anything else is a misreading.
 */
export function problemsInNotice({ year, offDays, workDays }: NoticeAsTyped): Problem[] {
  const [off, work] = [parseDays(offDays), parseDays(workDays)];
  const inBoth = off.days.filter((day) => work.days.includes(day));
  return [
    ...named({ name: 'unreadableDays', field: 'offDays' }, off.unreadable),
    ...named({ name: 'unreadableDays', field: 'workDays' }, work.unreadable),
    ...problemIf(off.days.length === 0 && off.unreadable.length === 0, {
      code: 'calendar.problems.noOffDays',
      field: 'offDays',
    }),
    ...named(
      { name: 'outsideYear', field: 'offDays' },
      off.days.filter((day) => !belongsTo(day, year)),
      { year },
    ),
    ...named(
      { name: 'outsideYear', field: 'workDays' },
      work.days.filter((day) => !belongsTo(day, year)),
      { year },
    ),
    ...named({ name: 'bothOffAndWork', field: 'workDays' }, inBoth),
    ...named(
      { name: 'workDayInWeek', field: 'workDays' },
      work.days.filter((day) => !isWeekend(day)),
    ),
  ];
}

type About = { name: ProblemIn<'calendar'>; field: string };

function named({ name, field }: About, days: string[], values: Problem['values'] = {}): Problem[] {
  if (days.length === 0) return [];
  return [{ code: `calendar.problems.${name}`, field, values: { ...values, days: days.slice(0, 5).join('、') } }];
}

const belongsTo = (day: Day, year: number): boolean => day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`);

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
