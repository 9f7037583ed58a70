import type { BinaryOperator, Expression, Reference } from '../tree';
import type { SlotKind } from './slots';

/**
 * A sentence officers complete instead of typing. Its words are the message `expressions.patterns.<key>`, with the slots
 * as values; its template is an expression with a gap where each slot goes.
 */
export type Pattern = {
  key: string;
  slots: Readonly<Record<string, SlotKind>>;
  template: Expression;
  /** A figure is worked out; everything else either holds or does not. */
  makes?: 'figure';
};

/** No real group has an empty key, so a reference into it marks a slot. */
const SLOTS = '';

export function slotIn(node: { kind?: unknown; group?: unknown; field?: unknown }): string | null {
  return node.kind === 'reference' && node.group === SLOTS && typeof node.field === 'string' ? node.field : null;
}

const slot = (field: string): Reference => ({ kind: 'reference', group: SLOTS, field });
const binary = (left: Expression, operator: BinaryOperator, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
const among = (): Expression => ({ kind: 'belongs', operand: slot('choice'), options: [slot('options')] });
const not = (operand: Expression): Expression => ({ kind: 'unary', operator: 'not', operand });
const empty = (operand: Expression): Expression => ({ kind: 'unary', operator: 'isEmpty', operand });
const filled = (operand: Expression): Expression => not(empty(operand));
const rowTest = (which: 'any' | 'all', where: Expression | null): Expression => ({
  kind: 'rowTest',
  function: which,
  table: slot('table'),
  condition: slot('condition'),
  where,
});
const pick = (which: 'least' | 'greatest'): Expression => ({ kind: 'pick', function: which, of: [slot('parts')] });
const when = (condition: Expression, then: Expression): Expression => ({
  kind: 'if',
  condition,
  then,
  otherwise: null,
});

/** The more particular first: a tree is shown as the first sentence it fits. */
export const patterns = [
  {
    key: 'shareCap',
    slots: { parts: 'figures', base: 'figure', percent: 'percent' },
    template: binary(slot('parts'), '≤', binary(slot('percent'), '×', slot('base'))),
  },
  {
    key: 'rowsAtLeast',
    slots: { table: 'table', condition: 'rowCondition', count: 'count' },
    template: binary({ kind: 'rowCount', table: slot('table'), where: slot('condition') }, '≥', slot('count')),
  },
  {
    key: 'rowsAtMost',
    slots: { table: 'table', condition: 'rowCondition', count: 'count' },
    template: binary({ kind: 'rowCount', table: slot('table'), where: slot('condition') }, '≤', slot('count')),
  },
  {
    key: 'everyRow',
    slots: { table: 'table', condition: 'rowCondition' },
    template: rowTest('all', null),
  },
  {
    key: 'everyRowOf',
    slots: { table: 'table', where: 'rowCondition', condition: 'rowCondition' },
    template: rowTest('all', slot('where')),
  },
  {
    key: 'anyRow',
    slots: { table: 'table', condition: 'rowCondition' },
    template: rowTest('any', null),
  },
  {
    key: 'requiredWhenOption',
    slots: { choice: 'choice', option: 'text', required: 'field' },
    template: when(binary(slot('choice'), '=', slot('option')), filled(slot('required'))),
  },
  {
    key: 'requiredWhenOneOf',
    slots: { choice: 'anyChoice', options: 'texts', required: 'field' },
    template: when(among(), filled(slot('required'))),
  },
  {
    key: 'requiredWhenAbove',
    slots: { figure: 'figure', limit: 'figure', required: 'field' },
    template: when(binary(slot('figure'), '>', slot('limit')), filled(slot('required'))),
  },
  {
    key: 'oneFilled',
    slots: { first: 'field', second: 'field' },
    template: binary(filled(slot('first')), 'or', filled(slot('second'))),
  },
  {
    key: 'between',
    slots: { figure: 'figure', low: 'figure', high: 'figure' },
    template: binary(binary(slot('figure'), '≥', slot('low')), 'and', binary(slot('figure'), '≤', slot('high'))),
  },
  {
    key: 'monthsReached',
    slots: { start: 'day', months: 'months', limit: 'day' },
    template: binary(binary(slot('start'), '+', slot('months')), '≤', slot('limit')),
  },
  {
    key: 'monthsAtMost',
    slots: { end: 'day', start: 'day', months: 'months' },
    template: binary(slot('end'), '≤', binary(slot('start'), '+', slot('months'))),
  },
  { key: 'notBefore', slots: { day: 'day', limit: 'day' }, template: binary(slot('day'), '≥', slot('limit')) },
  { key: 'notAfter', slots: { day: 'day', limit: 'day' }, template: binary(slot('day'), '≤', slot('limit')) },
  { key: 'after', slots: { day: 'day', limit: 'day' }, template: binary(slot('day'), '>', slot('limit')) },
  { key: 'before', slots: { day: 'day', limit: 'day' }, template: binary(slot('day'), '<', slot('limit')) },
  {
    key: 'atLeast',
    slots: { figure: 'figure', limit: 'figure' },
    template: binary(slot('figure'), '≥', slot('limit')),
  },
  { key: 'atMost', slots: { figure: 'figure', limit: 'figure' }, template: binary(slot('figure'), '≤', slot('limit')) },
  {
    key: 'moreThan',
    slots: { figure: 'figure', limit: 'figure' },
    template: binary(slot('figure'), '>', slot('limit')),
  },
  {
    key: 'lessThan',
    slots: { figure: 'figure', limit: 'figure' },
    template: binary(slot('figure'), '<', slot('limit')),
  },
  {
    key: 'addsUpTo',
    slots: { parts: 'figures', total: 'figure' },
    template: binary(slot('parts'), '=', slot('total')),
  },
  {
    key: 'isOption',
    slots: { choice: 'choice', option: 'text' },
    template: binary(slot('choice'), '=', slot('option')),
  },
  { key: 'isOneOf', slots: { choice: 'anyChoice', options: 'texts' }, template: among() },
  {
    key: 'isNotOption',
    slots: { choice: 'choice', option: 'text' },
    template: binary(slot('choice'), '≠', slot('option')),
  },
  { key: 'isNoneOf', slots: { choice: 'anyChoice', options: 'texts' }, template: not(among()) },
  { key: 'isFilled', slots: { field: 'field' }, template: filled(slot('field')) },
  { key: 'isEmpty', slots: { field: 'field' }, template: empty(slot('field')) },
  {
    key: 'percentOf',
    makes: 'figure',
    slots: { percent: 'percent', figure: 'figure' },
    template: binary(slot('percent'), '×', slot('figure')),
  },
  {
    key: 'daysFrom',
    makes: 'figure',
    slots: { start: 'day', end: 'day' },
    template: binary(slot('end'), '-', slot('start')),
  },
  {
    key: 'difference',
    makes: 'figure',
    slots: { figure: 'figure', less: 'figure' },
    template: binary(slot('figure'), '-', slot('less')),
  },
  {
    key: 'product',
    makes: 'figure',
    slots: { figure: 'figure', times: 'figure' },
    template: binary(slot('figure'), '×', slot('times')),
  },
  {
    key: 'quotient',
    makes: 'figure',
    slots: { figure: 'figure', by: 'figure' },
    template: binary(slot('figure'), '÷', slot('by')),
  },
  { key: 'leastOf', makes: 'figure', slots: { parts: 'several' }, template: pick('least') },
  { key: 'greatestOf', makes: 'figure', slots: { parts: 'several' }, template: pick('greatest') },
  { key: 'total', makes: 'figure', slots: { parts: 'figures' }, template: slot('parts') },
] as const satisfies readonly Pattern[];

export type PatternKey = (typeof patterns)[number]['key'];

/** The sentences that say whether something holds, or those that work a figure out. */
export function patternsFor(wanted: 'boolean' | 'figure'): PatternKey[] {
  return patterns
    .filter((pattern: Pattern) => (pattern.makes === 'figure') === (wanted === 'figure'))
    .map(({ key }) => key);
}
