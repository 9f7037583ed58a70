import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { compare, fromDecimal, type Rational } from '@/lib/forms/expressions/rational';
import type { Expression } from '@/lib/forms/expressions/tree';
import { formatYuan } from '@/lib/kernel/money';

/** A field and the limit of its own that a rule asks to go beyond. */
export type BeyondLimits = { label: string; bound: 'most' | 'least'; limit: string };

const mirrored = { '<': '>', '≤': '≥', '>': '<', '≥': '≤', '=': '=' } as const;
type Comparison = keyof typeof mirrored;

/** A comparison of a field with a figure that the field's own limits forbid; null when there is none. Every part of an 'and' must hold. */
export function beyondLimits(tree: Expression, sections: readonly FormSection[]): BeyondLimits | null {
  if (tree.kind !== 'binary') return null;
  if (tree.operator === 'and') return beyondLimits(tree.left, sections) ?? beyondLimits(tree.right, sections);
  if (!Object.hasOwn(mirrored, tree.operator)) return null;
  const operator = tree.operator as Comparison;
  return judged(tree.left, operator, tree.right) ?? judged(tree.right, mirrored[operator], tree.left);

  function judged(side: Expression, comparison: Comparison, other: Expression): BeyondLimits | null {
    if (side.kind !== 'reference') return null;
    const field = sections.flatMap((section) => section.fields).find(({ key }) => key === side.field);
    const [limits, figure] = [field && limitsOf(field), figureOf(other)];
    if (field === undefined || limits === null || limits === undefined || figure === null) return null;
    const [least, most] = [compare(figure, limits.min), compare(figure, limits.max)];
    const asksMore = comparison === '>' ? most >= 0 : comparison === '≥' || comparison === '=' ? most > 0 : false;
    const asksLess = comparison === '<' ? least <= 0 : comparison === '≤' || comparison === '=' ? least < 0 : false;
    if (asksMore) return { label: field.label, bound: 'most', limit: limits.most };
    return asksLess ? { label: field.label, bound: 'least', limit: limits.least } : null;
  }
}

type Limits = { min: Rational; max: Rational; least: string; most: string };

function limitsOf(field: FormField): Limits | null {
  if (field.type === 'money') return between(['0', field.maxFen], ['0.00', formatYuan(BigInt(field.maxFen))]);
  if (field.type !== 'integer' && field.type !== 'number') return null;
  const bounds: Bounds = [String(field.min), String(field.max)];
  return between(bounds, bounds);
}

/** The least and the most. */
type Bounds = [string, string];

/** `said` is how they are written for a reader. */
function between([min, max]: Bounds, [least, most]: Bounds): Limits | null {
  const [from, to] = [fromDecimal(min), fromDecimal(max)];
  return from === null || to === null ? null : { min: from, max: to, least, most };
}

/** Fen for money, the bare number for numbers; percentages and durations are never compared with a field alone. */
function figureOf(tree: Expression): Rational | null {
  if (tree.kind === 'money') return fromDecimal(tree.fen);
  return tree.kind === 'number' && tree.unit === 'none' ? fromDecimal(tree.value) : null;
}
