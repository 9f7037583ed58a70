import {
  type Answers,
  type AnswerValue,
  type BudgetRow,
  placesIn,
  rowsOf,
  type TableRow,
} from '@/lib/forms/answers/answer-value';
import { carriedAnswer } from '@/lib/forms/answers/carried-answer';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FieldOf, FormField, FormSection, TableColumn } from '@/lib/forms/definition/definition';
import { funderTable } from '@/lib/forms/definition/funder-table';
import { isAboutItself, isOfItsYear, isSameQuestion, type Question } from './same-question';

type Named = { code: string; name: string };

/** What a form's lists offer: categories and budget items with their names, regions by id. */
export type Lists = { categories: readonly Named[]; budgetItems: readonly Named[]; regionIds: ReadonlySet<string> };

export type SaidBefore = Lists & { definition: readonly FormSection[]; answers: Answers; year: string };
export type Asking = Lists & { definition: readonly FormSection[]; year: string };

/**
 * What of an earlier application answers the questions of another form: those about the organisation itself, or those about
 * its project. Only whole answers to the same question, and only what the new form's own reading takes. Statements are
 * signed anew, files are uploaded anew, and a project has days of its own.
 */
export function saidAgain(
  before: SaidBefore,
  asking: Asking,
  about: 'itself' | 'project',
): Record<string, AnswerValue> {
  const asked = questionsOf(asking.definition).filter(
    (question) => isAboutItself(question) === (about === 'itself') && !NEVER.includes(question.field.type),
  );
  const there = questionsOf(before.definition).filter(({ field }) => before.answers[field.key] !== undefined);
  const said = asked.flatMap((question): [string, AnswerValue][] => {
    const { field } = question;
    if (isOfItsYear(field) && before.year !== asking.year) return [];
    const same = there.filter((each) => isSameQuestion(each, question));
    const found = same.find((each) => each.field.key === field.key) ?? (same.length === 1 ? same[0] : undefined);
    const value = found && before.answers[found.field.key];
    if (found === undefined || value === undefined) return [];
    const fitting = about === 'project' ? withoutDays(field) : field;
    const kept = fitting && keptOf(found.field, fitting, { value, before, asking });
    const read = kept === null ? null : parseAnswer(field, rawAnswer(field, kept));
    return read?.ok && read.value !== null ? [[field.key, read.value]] : [];
  });
  return Object.fromEntries(said);
}

const NEVER: readonly FormField['type'][] = ['declaration', 'attachment', 'calculated', 'profile'];

const questionsOf = (sections: readonly FormSection[]): Question[] =>
  sections.flatMap((section) => section.fields.map((field) => ({ field, section })));

/** A question about a project without what is a day of the year it was; null where nothing is left of it. */
function withoutDays(field: FormField): FormField | null {
  if (field.type === 'day') return null;
  if (field.type !== 'table') return field;
  const columns = field.columns.filter(({ type }) => type !== 'day' && type !== 'month');
  return columns.length === 0 ? null : { ...field, columns };
}

type Carrying = { value: AnswerValue; before: Lists; asking: Asking };

function keptOf(before: FormField, after: FormField, { value, ...lists }: Carrying): AnswerValue | null {
  const isKept =
    after.type !== 'category' || sameNames(lists.before.categories, lists.asking.categories).has(String(value));
  if (!isKept) return null;
  if (after.type === 'region') return keptPlaces(after, value, lists.asking.regionIds);
  if (after.type === 'budget') return keptLines(rowsOf<BudgetRow>(value), lists);
  if (after.type === 'table') return before.type === 'table' ? keptRows(before, after, rowsOf<TableRow>(value)) : null;
  if (after.type === 'singleChoice' || after.type === 'multiChoice') return keptChoice(before, after, value);
  return value;
}

/** Those that this round offers, as many as it lets people name, the main one first. */
function keptPlaces({ maxPlaces }: FieldOf<'region'>, value: AnswerValue, offered: ReadonlySet<string>) {
  const kept = placesIn(value)
    .filter((place) => offered.has(place))
    .slice(0, maxPlaces);
  return kept.length === 0 ? null : kept;
}

/** Who pays is asked anew where the other form names nobody. */
function keptLines(rows: BudgetRow[], { before, asking }: Omit<Carrying, 'value'>): AnswerValue | null {
  const codes = sameNames(before.budgetItems, asking.budgetItems);
  const isPaidByOthers = funderTable(asking.definition) !== null;
  const kept = rows
    .filter(({ code }) => codes.has(code))
    .map(({ funder, ...row }) => (isPaidByOthers && funder !== undefined ? { ...row, funder } : row));
  return kept.length === 0 ? null : kept;
}

/** Codes that stand for the same in both lists. */
const sameNames = (before: readonly Named[], after: readonly Named[]): ReadonlySet<string> =>
  new Set(
    after
      .filter((each) => before.some(({ code, name }) => code === each.code && name === each.name))
      .map(({ code }) => code),
  );

/** The columns that both ask alike; a choice in a row that is no longer offered leaves its cell empty. */
function keptRows(before: FieldOf<'table'>, after: FieldOf<'table'>, rows: TableRow[]): AnswerValue | null {
  const isAlike = (column: TableColumn): boolean =>
    before.columns.some(({ key, label, type }) => key === column.key && label === column.label && type === column.type);
  const columns = after.columns
    .filter(isAlike)
    .map((column) => ({ ...column, options: sameOptions(optionsOf(before, column.key), column.options) }));
  return columns.length === 0 ? null : carriedAnswer(before, { ...after, columns }, rows).value;
}

/** All that was chosen or nothing: a part of an answer is another answer. */
function keptChoice(
  before: FormField,
  after: FieldOf<'singleChoice' | 'multiChoice'>,
  value: AnswerValue,
): AnswerValue | null {
  if (before.type !== 'singleChoice' && before.type !== 'multiChoice') return null;
  const carried = carriedAnswer(before, { ...after, options: sameOptions(before.options, after.options) }, value);
  return carried.lost ? null : carried.value;
}

type Option = { value: string; label: string };

const sameOptions = (before: readonly Option[], after: readonly Option[]): Option[] =>
  after.filter((each) => before.some(({ value, label }) => value === each.value && label === each.label));

const optionsOf = ({ columns }: FieldOf<'table'>, key: string): Option[] =>
  columns.find((column) => column.key === key)?.options ?? [];
