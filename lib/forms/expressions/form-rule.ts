import type { Json } from '@/lib/kernel/canonical-json';
import { formatYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { evaluate } from './evaluate';
import { truth } from './operations';
import { rounded, toDecimal } from './rational';
import type { ReferenceSchema } from './references';
import type { Expression } from './tree';
import type { Facts, Value } from './value';

/**
 * A rule between answers: the condition must hold, else its author's message stands at the field. Read by `formRule`.
 * An advisory one stops nobody: whoever breaks it says why, and the office reads it. With `sums`, the message is followed
 * by what both sides of its comparison come to, so that a question about two sums names them.
 */
export type FormRule = {
  condition: Expression;
  message: string;
  field: string;
  advisory?: boolean | undefined;
  sums?: boolean | undefined;
};

export const isAdvisory = ({ advisory }: Pick<FormRule, 'advisory'>): boolean => advisory === true;
export const isBinding = (rule: Pick<FormRule, 'advisory'>): boolean => !isAdvisory(rule);

/** A part of the form with a condition is shown only once the condition is known to hold. */
export function isVisible(condition: Expression, schema: ReferenceSchema, facts: Facts): boolean {
  return truth(evaluate(condition, schema, facts)) === true;
}

/** Rules that are broken. A rule that cannot be judged yet, because something it compares is empty, is not. */
export function problemsInRules(rules: readonly FormRule[], schema: ReferenceSchema, facts: Facts): Problem[] {
  return rules
    .filter(({ condition }) => truth(evaluate(condition, schema, facts)) === false)
    .map((rule) => brokenRule(rule.field, messageOf(rule, schema, facts)));
}

/**
 * A calculated field's answer, as answers are stored: money is fen in digits, a number a plain decimal. Null when empty.
 * Rounded half up, once, here: money to the fen, numbers to `decimals` places.
 */
export function calculated(
  tree: Expression,
  { schema, facts }: { schema: ReferenceSchema; facts: Facts },
  decimals = 2,
): Json {
  return toAnswer(evaluate(tree, schema, facts), decimals);
}

/** The two sides of the comparison that decides; null where the condition is none. */
export function sidesOf(condition: Expression): [Expression, Expression] | null {
  if (condition.kind === 'if') return sidesOf(condition.then);
  const isComparison = condition.kind === 'binary' && comparisons.includes(condition.operator);
  return isComparison ? [condition.left, condition.right] : null;
}

const comparisons: readonly string[] = ['=', '≠', '<', '≤', '>', '≥'];

function messageOf({ condition, message, sums = false }: FormRule, schema: ReferenceSchema, facts: Facts): string {
  const sides = sums ? (sidesOf(condition) ?? []) : [];
  const amounts = sides.flatMap((side) => {
    const value = evaluate(side, schema, facts);
    return value?.type === 'money' ? [formatYuan(rounded(value.figure))] : [];
  });
  const [first, second] = amounts;
  return second === undefined ? message : `${message.replace(/[。；]+$/, '')}：前者 ${first} 元，后者 ${second} 元`;
}

function toAnswer(value: Value, decimals: number): Json {
  if (value === null) return null;
  switch (value.type) {
    case 'money':
      return String(rounded(value.figure));
    case 'number':
      return toDecimal(value.figure, decimals);
    case 'text':
      return value.text;
    case 'region':
      return [...value.paths];
    case 'day':
      return value.day;
    case 'months':
      return value.count;
    case 'boolean':
      return value.holds;
    case 'choices':
      return value.items;
    case 'table':
    case 'other':
      return null;
  }
}

function brokenRule(field: string, message: string): Problem {
  return { code: 'expressions.problems.ruleBroken', field, values: { message } };
}
