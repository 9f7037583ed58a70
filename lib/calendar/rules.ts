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
  const { off, work, unreadable } = daysOfNotice({ year, offDays, workDays });
  const inBoth = off.filter((day) => work.includes(day));
  return [
    ...named({ name: 'unreadableDays', field: 'offDays' }, unreadable.offDays),
    ...named({ name: 'unreadableDays', field: 'workDays' }, unreadable.workDays),
    ...problemIf(off.length === 0 && unreadable.offDays.length === 0, {
      code: 'calendar.problems.noOffDays',
      field: 'offDays',
    }),
    ...named(
      { name: 'outsideYear', field: 'offDays' },
      off.filter((day) => !belongsTo(day, year)),
      { year },
    ),
    ...named(
      { name: 'outsideYear', field: 'workDays' },
      work.filter((day) => !belongsTo(day, year)),
      { year },
    ),
    ...named({ name: 'bothOffAndWork', field: 'workDays' }, inBoth),
    ...named(
      { name: 'workDayInWeek', field: 'workDays' },
      work.filter((day) => !isWeekend(day)),
    ),
  ];
}

/** The days of a notice: either field may hold the whole of it, whose sentences say which days are worked. */
export function daysOfNotice({ year, offDays, workDays }: NoticeAsTyped) {
  const first = parseDays(offDays, { year, usual: 'off' });
  const second = parseDays(workDays, { year, usual: 'work' });
  const both = (kind: 'off' | 'work') => [...new Set([...first[kind], ...second[kind]])].sort();
  return {
    off: both('off'),
    work: both('work'),
    unreadable: { offDays: first.unreadable, workDays: second.unreadable },
  };
}

type About = { name: ProblemIn<'calendar'>; field: string };

function named({ name, field }: About, days: string[], values: Problem['values'] = {}): Problem[] {
  if (days.length === 0) return [];
  return [{ code: `calendar.problems.${name}`, field, values: { ...values, days: days.slice(0, 5).join('、') } }];
}

const belongsTo = (day: Day, year: number): boolean => day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`);

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
