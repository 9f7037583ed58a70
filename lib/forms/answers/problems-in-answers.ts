import { formatYuan } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isPhone, phoneDigits } from '@/lib/kernel/typed/phones';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import type { FieldOf, FormField, FormSection, TableColumn } from '../definition/definition';
import {
  type Answers,
  type AnswerValue,
  type BudgetRow,
  isText,
  placesIn,
  rowsOf,
  type TableRow,
} from './answer-value';
import { problemsInDuration } from './duration';
import { type Funder, fundersIn } from './funders';
import { anyTime, type Period, problemsInPeriod } from './period';
import { type PlaceFacts, problemsInPlaces } from './problems-in-places';

/** What the answers are judged against beside their own definition: the round's lists, and who judges a budget. */
export type FillContext = {
  categoryCodes: readonly string[];
  /** The round's regions, by their ids. */
  regions: ReadonlyMap<string, PlaceFacts>;
  /** Files attached so far, by field key. */
  attachmentCounts: Readonly<Record<string, number>>;
  /** When projects are carried out, as announced. */
  period: Period;
  /** Problems with field 'budget' or 'budget.<row>'; the funders are those that the answers name, null where nobody asks. */
  problemsInBudget: (rows: readonly BudgetRow[], funders: readonly Funder[] | null) => Problem[];
  funders?: readonly Funder[] | null;
};

/** A problem with the field and the section where it is mended. */
export type AnswerProblem = Problem & { field: string; section: string };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Everything that keeps these answers from being submitted, in the order of the form. */
export function problemsInAnswers(
  sections: readonly FormSection[],
  answers: Answers,
  context: FillContext,
): AnswerProblem[] {
  const fields = sections.flatMap((section) => section.fields);
  const ofDuration = problemsInDuration(fields, answers, context.period);
  const inContext = { ...context, funders: fundersIn(fields, answers) };
  return sections.flatMap((section) =>
    section.fields.flatMap((field) =>
      problemsInField(field, answers[field.key], inContext)
        .concat(ofDuration.filter((problem) => problem.field.split('.')[0] === field.key))
        .map((problem) => ({
          ...problem,
          values: { label: field.label, ...problem.values },
          field: problem.field ?? field.key,
          section: section.key,
        })),
    ),
  );
}

/** Problems of one field; `field` is set only where a row of it is meant. */
export function problemsInField(field: FormField, value: AnswerValue | undefined, context: FillContext): Problem[] {
  if (field.type === 'attachment') return problemsInAttachments(field, context.attachmentCounts[field.key] ?? 0);
  if (field.type === 'profile' || field.type === 'calculated') return [];
  if (value === undefined) return field.required ? [missing(field)] : [];
  switch (field.type) {
    case 'text':
    case 'longText':
      return isText(value) ? problemsInLength(value, field.maxLength) : [];
    case 'integer':
      return problemsInRange(field, Number(value));
    case 'number':
      return problemsInRange(field, Number(value));
    case 'money':
      return BigInt(String(value)) > BigInt(field.maxFen)
        ? [{ code: 'forms.problems.moneyAbove', values: { max: formatYuan(BigInt(field.maxFen)) } }]
        : [];
    case 'phone':
      return isPhone(phoneDigits(String(value))) ? [] : [{ code: 'forms.problems.phone' }];
    case 'email':
      return EMAIL.test(String(value)) ? [] : [{ code: 'kernel.problems.email' }];
    case 'category':
      return isText(value) && context.categoryCodes.includes(value) ? [] : [{ code: 'forms.problems.unknownOption' }];
    case 'region':
      return problemsInPlaces(
        field,
        placesIn(value).map((id) => context.regions.get(id)),
      );
    case 'table':
      return problemsInTable(field, rowsOf<TableRow>(value), context.period);
    case 'budget':
      return context
        .problemsInBudget(rowsOf<BudgetRow>(value), context.funders ?? null)
        .map((problem) => atBudgetField(problem, field.key));
    case 'day':
      return field.withinPeriod ? problemsInPeriod(String(value), context.period) : [];
    case 'singleChoice':
    case 'multiChoice':
    case 'declaration':
      return [];
  }
}

function missing(field: FormField): Problem {
  return { code: field.type === 'declaration' ? 'forms.problems.declarationMissing' : 'forms.problems.missing' };
}

function problemsInAttachments(field: FieldOf<'attachment'>, count: number): Problem[] {
  if (count === 0) return field.required ? [{ code: 'forms.problems.attachmentMissing' }] : [];
  return count > field.maxFiles ? [{ code: 'forms.problems.tooManyFiles', values: { limit: field.maxFiles } }] : [];
}

function problemsInLength(text: string, limit: number): Problem[] {
  const count = countCharacters(text);
  return count > limit ? [{ code: 'forms.problems.textTooLong', values: { count, limit } }] : [];
}

function problemsInRange(field: FieldOf<'integer' | 'number'>, value: number): Problem[] {
  return value < field.min || value > field.max
    ? [{ code: 'forms.problems.outOfRange', values: { min: field.min, max: field.max } }]
    : [];
}

function problemsInTable(field: FieldOf<'table'>, rows: readonly TableRow[], period: Period): Problem[] {
  const tooFew = problemIf(rows.length < field.minRows, {
    code: 'forms.problems.tooFewRows',
    values: { min: field.minRows, count: rows.length },
  });
  const tooMany = problemIf(rows.length > field.maxRows, {
    code: 'forms.problems.tooManyRows',
    values: { limit: field.maxRows },
  });
  const inRows = rows.flatMap((row, index) =>
    field.columns.flatMap((column) =>
      problemsInCell(column, row[column.key], field.withinPeriod ? period : anyTime).map((problem) => ({
        ...problem,
        field: `${field.key}.${index}.${column.key}`,
        values: { row: index + 1, column: column.label, ...problem.values },
      })),
    ),
  );
  return [...tooFew, ...tooMany, ...inRows];
}

function problemsInCell(column: TableColumn, cell: string | number | undefined, period: Period): Problem[] {
  if (cell === undefined) return column.required ? [{ code: 'forms.problems.cellMissing' }] : [];
  if (column.type === 'phone' && !isPhone(phoneDigits(String(cell)))) return [{ code: 'forms.problems.cellPhone' }];
  if (column.type === 'text' && countCharacters(String(cell)) > column.maxLength) {
    return [{ code: 'forms.problems.cellTooLong', values: { limit: column.maxLength } }];
  }
  const isDated = column.type === 'day' || column.type === 'month';
  return isDated ? problemsInPeriod(String(cell), period, 'forms.problems.cellOutsidePeriod') : [];
}

const atBudgetField = (problem: Problem, key: string): Problem => ({
  ...problem,
  field: [key, ...(problem.field ?? '').split('.').slice(1)].join('.'),
});
