import type { ReferenceField } from './references';
import type { BinaryOperator } from './tree';

export type ExpressionType = ReferenceField['type'] | 'months';

type Rule = readonly [left: ExpressionType, right: ExpressionType, result: ExpressionType];

const ORDERED: readonly ExpressionType[] = ['money', 'number', 'day'];
const FIGURES: readonly ExpressionType[] = ['money', 'number'];
/** What can be equal: pairs of the same type, and a text standing for an option or a region. */
const EQUATABLE: readonly ExpressionType[] = [...ORDERED, 'text', 'boolean', 'choice', 'region', 'months'];

const arithmetic: Record<'+' | '-' | '×' | '÷', readonly Rule[]> = {
  '+': [
    ['money', 'money', 'money'],
    ['number', 'number', 'number'],
    ['day', 'number', 'day'],
    ['day', 'months', 'day'],
  ],
  '-': [
    ['money', 'money', 'money'],
    ['number', 'number', 'number'],
    ['day', 'day', 'number'],
    ['day', 'number', 'day'],
    ['day', 'months', 'day'],
  ],
  '×': [
    ['money', 'number', 'money'],
    ['number', 'money', 'money'],
    ['number', 'number', 'number'],
  ],
  '÷': [
    ['money', 'number', 'money'],
    ['money', 'money', 'number'],
    ['number', 'number', 'number'],
  ],
};

/** The type an operator makes of two, or null when it cannot work on them. */
export function resultOf(operator: BinaryOperator, left: ExpressionType, right: ExpressionType): ExpressionType | null {
  switch (operator) {
    case 'and':
    case 'or':
      return left === 'boolean' && right === 'boolean' ? 'boolean' : null;
    case '+':
    case '-':
    case '×':
    case '÷':
      return arithmetic[operator].find(([first, second]) => first === left && second === right)?.[2] ?? null;
    case '=':
    case '≠':
      return isEquatable(left, right) ? 'boolean' : null;
    case '<':
    case '≤':
    case '>':
    case '≥':
      return left === right && isOrdered(left) ? 'boolean' : null;
  }
}

export const isOrdered = (type: ExpressionType): boolean => ORDERED.includes(type);
export const isFigureType = (type: ExpressionType): boolean => FIGURES.includes(type);

export function isEquatable(left: ExpressionType, right: ExpressionType): boolean {
  return commonType(left, right) !== null && EQUATABLE.includes(left) && EQUATABLE.includes(right);
}

/** Whether 属于 can ask this of the two: as equality, and for several ticks whether the option is ticked. */
export function mayBelong(left: ExpressionType, option: ExpressionType): boolean {
  return left === 'choices' ? option === 'text' : isEquatable(left, option);
}

/** The type that two branches share; a choice and a text are both text, a region may be written as its path. */
export function commonType(left: ExpressionType, right: ExpressionType): ExpressionType | null {
  if (left === right) return left;
  const pair = [left, right];
  if (!pair.includes('text')) return null;
  if (pair.includes('choice')) return 'text';
  return pair.includes('region') ? 'region' : null;
}
