import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { ReferenceSchema } from '../references';
import type { Expression } from '../tree';
import { addends } from './figure-drafts';
import { type Pattern, type PatternKey, patterns, slotIn } from './patterns';
import { fitsSlot, type SlotKind, type Slots, type SlotValue } from './slots';

/** Every sentence that says what a tree says, with its slots, the most particular first. */
export function sentencesSaying(
  tree: Expression,
  schema: ReferenceSchema,
): { pattern: Pattern & { key: PatternKey }; slots: Slots }[] {
  return patterns.flatMap((pattern) => {
    const slots = slotsOf(pattern, tree, schema);
    return slots ? [{ pattern, slots }] : [];
  });
}

function slotsOf(
  { template, slots: kinds }: Omit<Pattern, 'key'>,
  tree: Expression,
  schema: ReferenceSchema,
): Slots | null {
  const found: Found = { kinds, slots: {} };
  if (!matches(template, tree, found)) return null;
  return Object.entries(kinds).every(([name, kind]) => fitsSlot({ kind, name }, found.slots, schema))
    ? found.slots
    : null;
}

type Found = { kinds: Readonly<Record<string, SlotKind>>; slots: Record<string, SlotValue> };

/** Walks template and tree together; where the template has a gap, the tree has the slot's value. */
function matches(template: unknown, part: unknown, found: Found): boolean {
  if (typeof template !== 'object' || template === null) return template === part;
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(template)) return Array.isArray(part) && matchesList(template, part, found);
  const name = slotIn(template);
  // A gap stands for a whole part of the tree, and every part of a tree is an expression.
  if (name !== null) return keep(name, valueFor(found.kinds[name], part as Expression), found);
  const pairs = Object.entries(template);
  const other = new Map<string, unknown>(Object.entries(part));
  return (
    pairs.length === other.size &&
    pairs.every(([key, inner]) => other.has(key) && matches(inner, other.get(key), found))
  );
}

function matchesList(template: readonly object[], parts: readonly Expression[], found: Found): boolean {
  const [only] = template;
  const name = only === undefined ? null : slotIn(only);
  if (name !== null && found.kinds[name] !== undefined) return keep(name, parts, found);
  return template.length === parts.length && template.every((each, index) => matches(each, parts[index], found));
}

function valueFor(kind: SlotKind | undefined, part: Expression): SlotValue {
  return kind === 'figures' ? addends(part) : part;
}

/** The same slot twice in a sentence is the same thing twice. */
function keep(name: string, value: SlotValue, { slots }: Found): boolean {
  const known = slots[name];
  if (known !== undefined) return canonicalJson(known as Json) === canonicalJson(value as Json);
  slots[name] = value;
  return true;
}
