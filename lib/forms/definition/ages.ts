import type { Json } from '@/lib/kernel/canonical-json';
import { type Day, isDay } from '@/lib/kernel/shanghai';
import type { TableColumn } from './definition';

type Column = Pick<TableColumn, 'key' | 'label' | 'type'>;
/** A column that nobody types: how old whoever was born then is. */
export type AgeColumn = { key: string; of: string; label: string };

const LONGEST_KEY = 40;
const EARLIEST_YEAR = 1900;

/** A day, a month or a year under a name that says somebody was born then. */
export const isBirth = ({ label, type }: Column): boolean =>
  (type === 'day' || type === 'month' || type === 'integer') && /出生|生日/.test(label);

/** The ages that a table's columns lead to, by a key that none of them has. */
export function ageColumns(columns: readonly Column[]): AgeColumn[] {
  return columns.filter(isBirth).flatMap(({ key, label }): AgeColumn[] => {
    const age = `${key}Age`;
    const isTaken = age.length > LONGEST_KEY || columns.some((column) => column.key === age);
    return isTaken ? [] : [{ key: age, of: key, label: `按${label}计的年龄` }];
  });
}

/** Full years on a day; of a month its first day counts, of a year the year alone. Null for what is no birth. */
export function ageOn(born: Json | undefined, day: Day): number | null {
  const text = typeof born === 'number' || typeof born === 'string' ? String(born) : '';
  const year = Number(text.slice(0, 4));
  if (!Number.isInteger(year) || year < EARLIEST_YEAR) return null;
  const full = text.length === 7 ? `${text}-01` : text;
  if (text.length !== 4 && !isDay(full)) return null;
  const isBefore = text.length !== 4 && day.slice(5) < full.slice(5);
  const age = Number(day.slice(0, 4)) - year - (isBefore ? 1 : 0);
  return age < 0 ? null : age;
}
