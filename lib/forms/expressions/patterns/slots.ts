import { checkExpression } from '../check-expression';
import { isFigureType } from '../operator-types';
import { fieldAt, type ReferenceSchema, tableAt } from '../references';
import type { Expression } from '../tree';

/** What may stand in a slot. `figures`, `several` and `texts` are lists; `figures` are added up. */
export type SlotKind =
  | 'figure'
  | 'figures'
  | 'several'
  | 'percent'
  | 'count'
  | 'day'
  | 'months'
  | 'field'
  /** A field with options of which one is chosen; `anyChoice` may also be one with several. */
  | 'choice'
  | 'anyChoice'
  | 'text'
  | 'texts'
  | 'table'
  /** A condition on a row of the pattern's `table`. */
  | 'rowCondition';

export type SlotValue = Expression | readonly Expression[];
export type Slots = Readonly<Record<string, SlotValue>>;

export const isList = (value: SlotValue): value is readonly Expression[] => Array.isArray(value);

/** Whether the slots hold what this kind asks for. */
export function fitsSlot(
  { kind, name }: { kind: SlotKind; name: string },
  slots: Slots,
  schema: ReferenceSchema,
): boolean {
  const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (value === undefined) return false;
  if (kind === 'figures' || kind === 'several') {
    const least = kind === 'several' ? 2 : 1;
    return isList(value) && value.length >= least && value.every((each) => isFigure(each, schema));
  }
  if (kind === 'texts') return isList(value) && value.length > 0 && value.every((each) => each.kind === 'text');
  return !isList(value) && fitsOne(kind, value, { slots, schema });
}

function fitsOne(
  kind: Exclude<SlotKind, 'figures' | 'several' | 'texts'>,
  value: Expression,
  { slots, schema }: { slots: Slots; schema: ReferenceSchema },
): boolean {
  switch (kind) {
    case 'figure':
      return isFigure(value, schema);
    case 'percent':
      return value.kind === 'number' && value.unit === 'percent';
    case 'count':
      return value.kind === 'number' && value.unit === 'none' && !value.value.includes('.');
    case 'day':
      return checkExpression(value, { schema, row: null }).type === 'day';
    case 'months':
    case 'text':
      return value.kind === kind;
    case 'field':
      return value.kind === 'reference' && fieldAt(schema, value) !== undefined;
    case 'choice':
    case 'anyChoice':
      return value.kind === 'reference' && choiceTypes[kind].includes(fieldAt(schema, value)?.type ?? '');
    case 'table':
      return value.kind === 'reference' && tableAt(schema, value) !== null;
    case 'rowCondition':
      return isRowCondition(value, slots, schema);
  }
}

/** The types of field that a slot for a choice takes. */
export const choiceTypes: Record<'choice' | 'anyChoice', readonly string[]> = {
  choice: ['choice', 'region'],
  anyChoice: ['choice', 'choices', 'region'],
};

function isFigure(value: Expression, schema: ReferenceSchema): boolean {
  const { type } = checkExpression(value, { schema, row: null });
  return type !== null && isFigureType(type);
}

function isRowCondition(value: Expression, { table }: Slots, schema: ReferenceSchema): boolean {
  if (table === undefined || isList(table) || table.kind !== 'reference') return false;
  const row = tableAt(schema, table);
  return row !== null && checkExpression(value, { schema, row }).type === 'boolean';
}
