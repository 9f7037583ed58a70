import { hasCalendarFor, holidayOn, type ImportedYear, isWorkingDay, workingDayEnd } from '@/lib/kernel/calendar';
import { addDays, type Day, formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Timetable } from '@/lib/rounds/settings/timetable';
import type { KeyIn } from '@/messages/typed';
import type { Finding } from './finding';

export type DatedRound = Timetable & {
  terms: { screening: { correctionDays: number }; publicity: { workingDays: number; countFirstDay: boolean } };
  stages: readonly { name: string; dueAt: Date | null }[];
};

type NamedDay = {
  what: KeyIn<'rehearsals.dates'>;
  day: Day;
  name?: string;
  part: 'timetable' | 'rules' | 'stages';
  field?: string;
};

/** Which dates of a round fall on days off, which cannot be told yet, and which come too early for the publicity. */
export function findingsInDates(round: DatedRound, imported: readonly ImportedYear[]): Finding[] {
  const publicity = publicityOf(round, imported);
  const days: NamedDay[] = [
    ...daysOf(round),
    ...(publicity === null
      ? []
      : [{ what: 'publicityStart', day: publicity.start, part: 'timetable', field: 'reviewTo' } satisfies NamedDay]),
  ];
  const off = days.filter(({ day }) => !isWorkingDay(day, imported)).map((named) => dayOff(named));
  const unknown = unknownYears(
    [...days.map(({ day }) => day), ...(publicity === null ? [] : [publicity.end])],
    imported,
  );
  const early = publicity !== null && round.executionFrom !== null && round.executionFrom <= publicity.end;
  const findings: Finding[] = [
    ...off,
    ...(early ? [tooEarly(round.executionFrom ?? '', publicity.end)] : []),
    ...unknown.map(
      (year): Finding => ({ topic: 'dates', mark: 'waiting', code: 'calendarMissing', values: { year: String(year) } }),
    ),
    ...(publicity === null
      ? []
      : [
          {
            topic: 'dates',
            mark: 'active',
            code: 'publicityEnd',
            values: {
              start: formatDay(publicity.start),
              end: formatDay(publicity.end),
              days: round.terms.publicity.workingDays,
            },
          } satisfies Finding,
        ]),
  ];
  if (days.length === 0) return [{ topic: 'dates', mark: 'waiting', code: 'noDates', mend: { part: 'timetable' } }];
  return off.length > 0
    ? findings
    : [{ topic: 'dates', mark: 'passed', code: 'allWorkingDays', values: { count: days.length } }, ...findings];
}

function daysOf(round: DatedRound): NamedDay[] {
  const { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo, stages, terms } = round;
  const closingDay = closesAt === null ? null : shanghaiDay(closesAt);
  const set = (what: KeyIn<'rehearsals.dates'>, day: Day | null): NamedDay[] =>
    day === null ? [] : [{ what, day, part: 'timetable', field: what }];
  return [
    ...set('opensAt', opensAt === null ? null : shanghaiDay(opensAt)),
    ...set('closesAt', closingDay),
    // Whoever hands in at the last moment and is asked to correct on the same day.
    ...(closingDay === null
      ? []
      : [
          {
            what: 'correctionEnd',
            day: addDays(closingDay, terms.screening.correctionDays),
            part: 'rules',
            field: 'correctionDays',
          } satisfies NamedDay,
        ]),
    ...set('reviewFrom', reviewFrom),
    ...stages.flatMap(({ name, dueAt }, index): NamedDay[] =>
      dueAt === null
        ? []
        : [{ what: 'stageDue', name, day: shanghaiDay(dueAt), part: 'stages', field: `stages.${index}.dueAt` }],
    ),
    ...set('reviewTo', reviewTo),
    ...set('executionFrom', executionFrom),
    ...set('executionTo', executionTo),
  ];
}

/** As it would be if the list went up on the day after the review. */
function publicityOf(
  { reviewTo, terms: { publicity } }: DatedRound,
  imported: readonly ImportedYear[],
): { start: Day; end: Day } | null {
  if (reviewTo === null) return null;
  const start = addDays(reviewTo, 1);
  return {
    start,
    end: workingDayEnd({ start, days: publicity.workingDays, countFirstDay: publicity.countFirstDay, imported }).day,
  };
}

function dayOff({ what, day, name = '', part, field }: NamedDay): Finding {
  const holiday = holidayOn(day);
  const values = {
    date: formatDay(day),
    weekday: `d${new Date(`${day}T00:00:00Z`).getUTCDay()}`,
    holiday: holiday ?? '',
    isHoliday: holiday === null ? 'no' : 'yes',
    stage: name,
  };
  return {
    topic: 'dates',
    mark: 'waiting',
    code: 'dayOff',
    what,
    values,
    mend: { part, ...(field === undefined ? {} : { field }) },
  };
}

function tooEarly(executionFrom: Day, end: Day): Finding {
  return {
    topic: 'dates',
    mark: 'waiting',
    code: 'executionBeforePublicity',
    values: { executionFrom: formatDay(executionFrom), end: formatDay(end) },
    mend: { part: 'timetable', field: 'executionFrom' },
  };
}

function unknownYears(days: readonly Day[], imported: readonly ImportedYear[]): number[] {
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  return [...years].filter((year) => !hasCalendarFor(year, imported)).sort((a, b) => a - b);
}
