import { type Day, isDay, shanghaiInstant } from '../shanghai';
import { halfWidth } from './figures';

const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

const MONTH = '(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})';
const DAY = `${MONTH}\\s*[-/.月]\\s*(\\d{1,2})`;
const TYPED_MONTH = new RegExp(`^${MONTH}\\s*月?$`);
const TYPED_DAY = new RegExp(`^${DAY}\\s*日?$`);
const TYPED_MOMENT = new RegExp(`^(${DAY})(?:\\s*日\\s*|[T\\s]+)(\\d{1,2})\\s*[:时]\\s*(\\d{2})(?:\\s*分|:(\\d{2}))?$`);

const asTyped = (text: string): string => halfWidth(text).trim();
const twoDigits = (figure: string): string => figure.padStart(2, '0');

/** Whether a day can be meant here: a year outside 1900–2100 is a slip of the finger. */
const canBeMeant = (from: string): boolean => from.slice(0, 4) >= FIRST_YEAR && from.slice(0, 4) <= LAST_YEAR;

/**
 * A day as a date input sends it or as people write it where there is none: '2026-03-01', '2026/3/1', '2026年3月1日',
 * full-width too. Null for what is no day from 1900 to 2100.
 */
export function readDay(text: string): Day | null {
  const [, year = '', month = '', dayOfMonth = ''] = TYPED_DAY.exec(asTyped(text)) ?? [];
  const day = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  return isDay(day) && canBeMeant(day) ? day : null;
}

/** A month 'YYYY-MM', read as generously: '2026-3', '2026/03', '2026年3月'. */
export function readMonth(text: string): string | null {
  const [, year = '', month = ''] = TYPED_MONTH.exec(asTyped(text)) ?? [];
  const read = `${year}-${twoDigits(month)}`;
  return isDay(`${read}-01`) && canBeMeant(read) ? read : null;
}

/** The value of a datetime-local input, or the same as written ('2026年3月1日 17:00'), as Shanghai time. */
export function readMoment(text: string): Date | null {
  const [, written = '', , , , hour = '', minute = '', second = '00'] = TYPED_MOMENT.exec(asTyped(text)) ?? [];
  const day = readDay(written);
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return shanghaiInstant(day, `${twoDigits(hour)}:${minute}:${second}`);
}
