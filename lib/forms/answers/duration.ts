import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, monthsLater } from '@/lib/kernel/shanghai';
import type { FormField } from '../definition/definition';
import { type Answers, rowsOf, type TableRow } from './answer-value';
import type { Months, Period } from './period';

/** A day 'YYYY-MM-DD' or a month 'YYYY-MM', and where it stands in the form. */
type Dated = { when: string; field: string; label: string; isRow: boolean };

/**
 * Whether the dates of a plan are as far apart as was announced, where the period counts from the agreement and nobody
 * knows its day. A project of ten months that begins within a month touches eleven; rows need not fill the whole time.
 */
export function problemsInDuration(
  fields: readonly FormField[],
  answers: Answers,
  { months }: Period,
): (Problem & { field: string })[] {
  if (months === null) return [];
  const dated = fields.flatMap((field) => datesOf(field, answers));
  const ofMonths = dated.filter(({ when }) => when.length === 7);
  const days = dated.filter(({ when }) => when.length === 10);
  const [first, last] = [earliest(days), latest(days)];
  const [firstMonth, lastMonth] = [earliest(ofMonths), latest(ofMonths)];
  const typed = days.filter(({ isRow }) => !isRow);
  return [
    ...at(last, first !== undefined && last !== undefined && last.when > monthsLater(first.when, months.most), {
      code: 'forms.problems.longerThanMonths',
      values: { most: months.most },
    }),
    ...at(latest(typed), typed.length > 1 && isTooShort(typed, months), {
      code: 'forms.problems.shorterThanMonths',
      values: { least: months.least },
    }),
    ...at(
      lastMonth,
      firstMonth !== undefined &&
        lastMonth !== undefined &&
        lastMonth.when > monthsLater(`${firstMonth.when}-01`, months.most).slice(0, 7),
      { code: 'forms.problems.longerThanMonths', values: { most: months.most } },
    ),
  ];
}

function isTooShort(days: readonly Dated[], { least }: Months): boolean {
  const [first, last] = [earliest(days), latest(days)];
  return first !== undefined && last !== undefined && last.when < addDays(monthsLater(first.when, least), -1);
}

function at(dated: Dated | undefined, isSo: boolean, problem: Problem): (Problem & { field: string })[] {
  if (dated === undefined) return [];
  const { field, label } = dated;
  return problemIf(isSo, problem).map((each) => ({ ...each, field, values: { label, ...each.values } }));
}

function datesOf(field: FormField, answers: Answers): Dated[] {
  const value = answers[field.key];
  if (value === undefined || !('withinPeriod' in field) || !field.withinPeriod) return [];
  const { key, label } = field;
  if (field.type === 'day') return [{ when: String(value), field: key, label, isRow: false }];
  const dated = field.columns.filter(({ type }) => type === 'day' || type === 'month');
  return rowsOf<TableRow>(value).flatMap((row, index) =>
    dated.flatMap((column) => {
      const cell = row[column.key];
      return cell === undefined
        ? []
        : [{ when: String(cell), field: `${key}.${index}.${column.key}`, label, isRow: true }];
    }),
  );
}

const earliest = (dated: readonly Dated[]): Dated | undefined =>
  dated.toSorted((a, b) => (a.when < b.when ? -1 : 1))[0];
const latest = (dated: readonly Dated[]): Dated | undefined =>
  dated.toSorted((a, b) => (a.when < b.when ? -1 : 1)).at(-1);
