import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { FormField } from '../definition/definition';

/** What a field's own settings contradict. */
export function problemsInField(field: FormField): Problem[] {
  if (field.type === 'integer' || field.type === 'number') {
    return field.min > field.max ? [{ code: 'builder.problems.minAboveMax', field: 'edit.field.max' }] : [];
  }
  if (field.type === 'singleChoice' || field.type === 'multiChoice')
    return problemsInOptions(field.options, 'edit.field.options');
  if (field.type !== 'table') return [];
  const rows = problemIf(field.minRows > field.maxRows, {
    code: 'builder.problems.minAboveMax',
    field: 'edit.field.maxRows',
  });
  return [...rows, ...problemsInColumns(field.columns)];
}

const MAX_COLUMNS = 10;

function problemsInColumns(columns: Extract<FormField, { type: 'table' }>['columns']): Problem[] {
  if (columns.length === 0) return [{ code: 'builder.problems.noColumns', field: 'edit.field.columns.0.label' }];
  if (columns.length > MAX_COLUMNS)
    return [
      {
        code: 'builder.problems.tooManyColumns',
        field: `edit.field.columns.${MAX_COLUMNS}.label`,
        values: { limit: MAX_COLUMNS },
      },
    ];
  return columns.flatMap(({ label, type, options }, index): Problem[] => [
    ...problemIf(columns.findIndex((other) => other.label === label) !== index, {
      code: 'builder.problems.columnTwice',
      field: `edit.field.columns.${index}.label`,
      values: { label },
    }),
    ...problemIf(type === 'choice' && options.length === 0, {
      code: 'builder.problems.noColumnOptions',
      field: `edit.field.columns.${index}.options`,
      values: { label },
    }),
  ]);
}

function problemsInOptions(options: readonly { label: string }[], field: string): Problem[] {
  if (options.length === 0) return [{ code: 'builder.problems.noOptions', field: `${field}.0.label` }];
  return options.flatMap(({ label }, index) =>
    options.findIndex((other) => other.label === label) === index
      ? []
      : [{ code: 'builder.problems.optionTwice', field: `${field}.${index}.label`, values: { label } }],
  );
}
