import type { FieldOf, FormField, TableColumn } from '../definition/definition';
import type { Expression } from '../expressions/tree';
import type { FieldDraft } from './field-draft';
import { freeKey, isKey } from './free-key';

type Settled = {
  key: string;
  visibleWhen: Expression | null;
  formula: Expression;
  /** The field as it was, whose columns' options keep their values. */
  before: FormField | null;
};

const MOST_FIGURE = 100_000_000;
const MOST_FEN = '99999999999999';

/** The field a draft describes, once its key and its expressions are settled. */
export function fieldFromDraft(draft: FieldDraft, { key, visibleWhen, formula, before }: Settled): FormField {
  const base = { key, label: draft.label, hint: draft.hint, required: draft.required, visibleWhen };
  switch (draft.type) {
    case 'text':
      return { ...base, ...tied(draft), type: draft.type, maxLength: draft.maxLength };
    case 'longText':
      return { ...base, type: draft.type, maxLength: draft.maxLength };
    case 'integer':
      return {
        ...base,
        ...tied(draft),
        type: draft.type,
        min: draft.min ?? 0,
        max: draft.max ?? MOST_FIGURE,
        unit: draft.unit,
      };
    case 'number':
      return {
        ...base,
        ...tied(draft),
        type: draft.type,
        min: draft.min ?? 0,
        max: draft.max ?? MOST_FIGURE,
        decimals: draft.decimals,
        unit: draft.unit,
      };
    case 'money':
      return { ...base, type: draft.type, maxFen: draft.max ?? MOST_FEN };
    case 'calculated':
      return {
        ...base,
        required: false,
        type: draft.type,
        formula,
        result: draft.result,
        decimals: draft.decimals,
        unit: draft.unit,
      };
    case 'day':
      return { ...base, ...tied(draft), type: draft.type, withinPeriod: draft.withinPeriod };
    case 'phone':
    case 'email':
    case 'category':
      return { ...base, type: draft.type };
    case 'region':
      return { ...base, type: draft.type, level: draft.level, maxPlaces: draft.maxPlaces };
    case 'singleChoice':
      return { ...base, ...tied(draft), type: draft.type, options: settledOptions(draft.options) };
    case 'multiChoice':
      return { ...base, type: draft.type, options: settledOptions(draft.options) };
    case 'table':
      return {
        ...base,
        type: draft.type,
        columns: settledColumns(draft.columns, before?.type === 'table' ? before : null),
        withinPeriod: draft.withinPeriod,
        minRows: draft.minRows,
        maxRows: draft.maxRows,
      };
    case 'budget':
      return { ...base, type: draft.type, maxRows: draft.maxRows };
    case 'attachment':
      return { ...base, type: draft.type, maxFiles: draft.maxFiles };
    case 'declaration':
      return { ...base, type: draft.type, statement: draft.statement };
    case 'profile':
      return { ...base, required: false, type: draft.type, fact: draft.fact };
  }
}

/** What is not set is not there, so that the name says it. */
const tied = <Fact>({ onRecord }: { onRecord?: Fact | undefined }): { onRecord?: Fact } =>
  onRecord === undefined ? {} : { onRecord };

type Option = { value: string; label: string };

/** Answers and conditions hold an option's value, so a value once given stays. */
function settledOptions(options: readonly Option[]): Option[] {
  const taken = new Set<string>();
  const kept = options.map(({ value, label }) => {
    const isOwn = /^\w{1,40}$/.test(value) && !taken.has(value);
    if (isOwn) taken.add(value);
    return { value: isOwn ? value : '', label };
  });
  return kept.map(({ value, label }) => ({ value: value || freeKey('o', taken), label }));
}

type ColumnDraft = Extract<FieldDraft, { type: 'table' }>['columns'][number];

function settledColumns(columns: readonly ColumnDraft[], before: FieldOf<'table'> | null): TableColumn[] {
  const taken = new Set<string>();
  const kept = columns.map((column) => {
    const isOwn = isKey(column.key) && !taken.has(column.key);
    if (isOwn) taken.add(column.key);
    return { ...column, key: isOwn ? column.key : '' };
  });
  return kept.map(({ key, label, type, required, maxLength, options, onRecord }) => {
    const known = before?.columns.find((column) => column.key === key)?.options ?? [];
    return {
      key: key || freeKey('c', taken),
      label,
      type,
      required,
      maxLength: maxLength ?? 100,
      options: type === 'choice' ? columnOptions(options, known) : [],
      ...tied({ onRecord }),
    };
  });
}

/** Options typed as text: a known label keeps its value; where as many are typed as there were, one in its place was renamed. */
function columnOptions(typed: string, known: readonly Option[]): Option[] {
  const labels = [
    ...new Set(
      typed
        .split(typed.includes('\n') ? '\n' : '、')
        .map((label) => label.trim())
        .filter(Boolean),
    ),
  ].slice(0, 60);
  const values = labels.map((label) => known.find((option) => option.label === label)?.value ?? '');
  const renamed = labels.map((_, index) => (labels.length === known.length ? (known[index]?.value ?? '') : ''));
  return settledOptions(
    labels.map((label, index) => ({
      label: label.slice(0, 60),
      value: values[index] || (values.includes(renamed[index] ?? '') ? '' : (renamed[index] ?? '')),
    })),
  );
}
