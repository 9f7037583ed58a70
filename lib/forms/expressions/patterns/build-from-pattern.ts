import type { Problem } from '@/lib/kernel/refusal';
import { checkExpression } from '../check-expression';
import type { ReferenceSchema } from '../references';
import type { Expression } from '../tree';
import { type Pattern, type PatternKey, patterns, slotIn } from './patterns';
import { fitsSlot, isList, type Slots, type SlotValue } from './slots';

export type BuiltExpression = { ok: true; tree: Expression } | { ok: false; problems: Problem[] };

/** The tree of a completed sentence; a problem's field is the slot it is about. */
export function buildFromPattern(key: PatternKey, slots: Slots, schema: ReferenceSchema): BuiltExpression {
  const pattern: Pattern | undefined = patterns.find((each) => each.key === key);
  if (!pattern) return { ok: false, problems: [{ code: 'expressions.problems.unknownPattern' }] };
  const unfit = Object.entries(pattern.slots).filter(([name, kind]) => !fitsSlot({ kind, name }, slots, schema));
  if (unfit.length > 0) {
    return {
      ok: false,
      problems: unfit.map(([field, kind]) => ({ code: 'expressions.problems.unfitSlot', field, values: { kind } })),
    };
  }
  // The template is an expression, and each slot was found fit for its gap.
  const tree = fill(pattern.template, slots) as Expression;
  const { faults } = checkExpression(tree, { schema, row: null });
  return faults.length === 0 ? { ok: true, tree } : { ok: false, problems: faults.map(({ problem }) => problem) };
}

function fill(part: unknown, slots: Slots): unknown {
  if (Array.isArray(part))
    return (part as unknown[]).flatMap<unknown>((each) => listIn(each, slots) ?? [fill(each, slots)]);
  if (typeof part !== 'object' || part === null) return part;
  const name = slotIn(part);
  if (name !== null) return one(slots[name]);
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner, slots)]));
}

function listIn(part: unknown, slots: Slots): readonly Expression[] | null {
  const value = typeof part === 'object' && part !== null ? slots[slotIn(part) ?? ''] : undefined;
  return value !== undefined && isList(value) ? value : null;
}

/** Several figures in the place of one are added up. */
function one(value: SlotValue | undefined): Expression | undefined {
  if (value === undefined || !isList(value)) return value;
  return value.reduce((left, right) => ({ kind: 'binary', operator: '+', left, right }));
}
