import { daysBetween, shiftDays, shiftMonths } from './day-arithmetic';
import { add, compare, divide, multiply, negate, type Rational, whole } from './rational';
import type { BinaryOperator } from './tree';
import { boolean, money, number, type Value } from './value';

type Some = NonNullable<Value>;
type Figure = Extract<Some, { figure: Rational }>;

/** And, or: what is known decides; false and something empty is false, true or something empty is true. */
export function connect(operator: 'and' | 'or', left: Value, right: Value): Value {
  const decisive = operator === 'or';
  const sides = [truth(left), truth(right)];
  if (sides.includes(decisive)) return boolean(decisive);
  return sides.includes(null) ? null : boolean(!decisive);
}

/** True, false, or null when there is nothing to judge. */
export function truth(value: Value): boolean | null {
  return value?.type === 'boolean' ? value.holds : null;
}

/** Arithmetic and comparison. Anything empty, and anything that cannot be done, comes to nothing. */
export function operate(operator: Exclude<BinaryOperator, 'and' | 'or'>, left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  switch (operator) {
    case '+':
      return plus(left, right, 1);
    case '-':
      return left.type === 'day' && right.type === 'day'
        ? number(whole(daysBetween(right.day, left.day)))
        : plus(left, right, -1);
    case '×':
      return times(left, right);
    case '÷':
      return dividedBy(left, right);
    case '=':
    case '≠':
      return compared(operator, sameness(left, right));
    case '<':
    case '≤':
    case '>':
    case '≥':
      return compared(operator, order(left, right));
  }
}

export function negated(value: Value): Value {
  return isFigure(value) ? { type: value.type, figure: negate(value.figure) } : null;
}

/** Negative, 0, positive; null when the two cannot be compared. Texts are only ever equal or not. */
export function order(left: Value, right: Value): number | null {
  if (isFigure(left) && isFigure(right)) return left.type === right.type ? compare(left.figure, right.figure) : null;
  if (left?.type === 'day' && right?.type === 'day') return compareTexts(left.day, right.day);
  if (left?.type === 'months' && right?.type === 'months') return left.count - right.count;
  if (left?.type === 'boolean' && right?.type === 'boolean') return Number(left.holds) - Number(right.holds);
  const [first, second] = [left, right].map((side) => (side?.type === 'text' ? side.text : null));
  return first == null || second == null ? null : compareTexts(first, second);
}

/** Equal to the option; a region also inside it, where there are several any of them; several ticks when one is the option. */
export function belongs(value: Value, option: Value): boolean | null {
  if (value === null || option === null) return null;
  if (value.type === 'choices') return option.type === 'text' ? value.items.includes(option.text) : null;
  if (value.type === 'region') {
    const wider = placesOf(option);
    return wider && value.paths.some((path) => wider.some((place) => isInside(path, place)));
  }
  const difference = order(value, option);
  return difference === null ? null : difference === 0;
}

export function isFigure(value: Value): value is Figure {
  return value?.type === 'money' || value?.type === 'number';
}

/** Paths end in '/', so that '/1/' holds '/1/2/' and not '/12/', however a place was typed. */
function isInside(path: string, place: string): boolean {
  return place !== '' && path.startsWith(place.endsWith('/') ? place : `${place}/`);
}

function plus(left: Some, right: Some, sign: 1 | -1): Value {
  if (isFigure(left) && isFigure(right)) {
    return left.type === right.type
      ? { type: left.type, figure: add(left.figure, sign === 1 ? right.figure : negate(right.figure)) }
      : null;
  }
  if (left.type !== 'day') return null;
  if (right.type === 'months') return asDay(shiftMonths(left.day, sign * right.count));
  if (right.type !== 'number' || right.figure.denominator !== 1n) return null;
  return asDay(shiftDays(left.day, BigInt(sign) * right.figure.numerator));
}

function times(left: Some, right: Some): Value {
  if (!isFigure(left) || !isFigure(right)) return null;
  if (left.type === 'money' && right.type === 'money') return null;
  const product = multiply(left.figure, right.figure);
  return left.type === 'money' || right.type === 'money' ? money(product) : number(product);
}

function dividedBy(left: Some, right: Some): Value {
  if (!isFigure(left) || !isFigure(right) || (left.type === 'number' && right.type === 'money')) return null;
  const quotient = divide(left.figure, right.figure);
  if (quotient === null) return null;
  return left.type === 'money' && right.type === 'number' ? money(quotient) : number(quotient);
}

function compared(operator: '=' | '≠' | '<' | '≤' | '>' | '≥', difference: number | null): Value {
  if (difference === null) return null;
  const holds = {
    '=': difference === 0,
    '≠': difference !== 0,
    '<': difference < 0,
    '≤': difference <= 0,
    '>': difference > 0,
    '≥': difference >= 0,
  };
  return boolean(holds[operator]);
}

/** 0 where both are the same; places are where they have one in common. */
function sameness(left: Some, right: Some): number | null {
  if (left.type !== 'region' && right.type !== 'region') return order(left, right);
  const [some, others] = [placesOf(left), placesOf(right)];
  return some && others && Number(!some.some((path) => others.includes(path)));
}

/** A text that stands for a place is its path. */
function placesOf(value: Value): readonly string[] | null {
  if (value?.type === 'text') return [value.text];
  return value?.type === 'region' ? value.paths : null;
}

function asDay(day: string | null): Value {
  return day === null ? null : { type: 'day', day };
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
