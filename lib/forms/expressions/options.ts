import { fieldAt, type ReferenceOption, type ReferenceSchema, type TableField } from './references';
import type { Expression } from './tree';

/** The options an expression chooses from, when it is a choice or region as it stands in the form. */
export function optionsOf(
  schema: ReferenceSchema,
  row: TableField | null,
  expression: Expression,
): readonly ReferenceOption[] | null {
  if (expression.kind === 'reference') {
    const field = fieldAt(schema, expression);
    return field && 'options' in field ? (field.options ?? null) : null;
  }
  if (expression.kind !== 'column') return null;
  return row?.columns.find(({ key }) => key === expression.column)?.options ?? null;
}

/** Officers write the option's label, the tree keeps its value; a text that is neither stays and is refused by the checker. */
export function optionValue(options: readonly ReferenceOption[], text: string): string {
  if (options.some(({ value }) => value === text)) return text;
  const labelled = options.filter(({ label, also = [] }) => label === text || also.includes(text));
  return labelled.length === 1 && labelled[0] ? labelled[0].value : text;
}

/** The label to show for a value: the value itself where the label would lead elsewhere. */
export function optionText(options: readonly ReferenceOption[], value: string): string {
  const label = options.find((option) => option.value === value)?.label ?? value;
  return optionValue(options, label) === value ? label : value;
}
