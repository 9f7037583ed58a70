import { type Day, endOfTerm, formatDateTime, formatDay, formatDeadline, shanghaiDay } from '@/lib/kernel/shanghai';
import type { Locale } from '../locale';

/** How one language says days and times; all are Shanghai's. */
export type Dates = {
  /** 2026年11月22日, 22 November 2026. */
  day(day: Day | Date): string;
  /** 11月22日, 22 November: where the year is said beside it. */
  dayOfYear(day: Day | Date): string;
  /** 3月1日–3月31日, with the year where it is not this one or changes. */
  span(days: { from: Day; to: Day }, now: Date): string;
  /** 2026年11月22日 17:00, 22 November 2026, 17:00. */
  dateTime(at: Date): string;
  /** 2026年11月22日 24:00, 22 November 2026, 24:00: until when, never 00:00 of the next day. */
  deadline(at: Date): string;
};

const dayOf = (day: Day | Date): Day => (typeof day === 'string' ? day : shanghaiDay(day));
const inSameYear = (one: Day | Date, other: Day | Date): boolean => dayOf(one).slice(0, 4) === dayOf(other).slice(0, 4);
const zone = { timeZone: 'Asia/Shanghai' } as const;
const inEnglish = {
  day: new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
  dayOfYear: new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'long' }),
  month: new Intl.DateTimeFormat('en-GB', { ...zone, month: 'long', year: 'numeric' }),
  time: new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
};
const midday = (day: Day | Date): Date => new Date(`${dayOf(day)}T12:00:00+08:00`);

const chinese: Dates = {
  day: (day) => formatDay(dayOf(day)),
  dayOfYear: (day) => formatDay(dayOf(day)).replace(/^\d+年/, ''),
  span: ({ from, to }, now) =>
    `${(inSameYear(from, now) ? chinese.dayOfYear : chinese.day)(from)}–${(inSameYear(from, to) ? chinese.dayOfYear : chinese.day)(to)}`,
  dateTime: formatDateTime,
  deadline: formatDeadline,
};

const english: Dates = {
  day: (day) => inEnglish.day.format(midday(day)),
  dayOfYear: (day) => inEnglish.dayOfYear.format(midday(day)),
  span: ({ from, to }, now) =>
    `${(inSameYear(from, to) ? english.dayOfYear : english.day)(from)}–${(inSameYear(from, to) && inSameYear(to, now) ? english.dayOfYear : english.day)(to)}`,
  dateTime: (at) => `${inEnglish.day.format(at)}, ${inEnglish.time.format(at)}`,
  deadline: (at) => {
    const { day, time } = endOfTerm(at);
    return `${english.day(day)}, ${time}`;
  },
};

export const datesIn = (locale: Locale): Dates => (locale === 'en' ? english : chinese);

const CHINESE_MONTH = /^(\d{4})年(\d{1,2})月$/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日( \d{2}:\d{2}(?::\d{2})?)?$/;

/**
 * What is put into an English text, where it is a date that rules and kept findings hand over the Chinese way; all else
 * as it is. A name with a date in it is no date.
 */
export function inEnglishWords<Value>(value: Value): Value | string {
  const [, ofYear, alone] = (typeof value === 'string' ? CHINESE_MONTH.exec(value) : null) ?? [];
  if (alone !== undefined) return inEnglish.month.format(midday(`${ofYear}-${alone.padStart(2, '0')}-01`));
  const [, year, month, day, time = ''] = (typeof value === 'string' ? CHINESE_DATE.exec(value) : null) ?? [];
  if (year === undefined || month === undefined || day === undefined) return value;
  return `${english.day(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)}${time && `,${time}`}`;
}

/** The values of a text, said as the text is: Chinese ones, and a Chinese text kept in English pages, take them as they are. */
export function valuesIn<Values extends Readonly<Record<string, unknown>> | undefined>(
  { locale, text }: { locale: Locale; text: string | undefined },
  values: Values,
): Values {
  if (locale !== 'en' || values === undefined || (text !== undefined && /\p{Script=Han}/u.test(text))) return values;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inEnglishWords(value)])) as Values;
}
