import { Refusal } from '@/lib/kernel/refusal';

const MAX_FIELDS = 3_000;
const MAX_INDEX = 500;
const MAX_DEPTH = 6;
const hostileName = new Refusal('invalid', [{ code: 'kernel.problems.hostileField' }]);

/** The field of a form that says which showing of it was sent: a second press of its button brings the same. */
export const ONCE = '$once';

/** The field of a button that goes on to another page of this house once its act is done. */
export const NEXT = '$next';

/** A field of the form's own, or of the framework: nobody typed it. */
export const isFormsOwn = (name: string): boolean => name.startsWith('$');

type Node = { [key: string]: Node | FormDataEntryValue | FormDataEntryValue[] };

/**
 * Form data as a plain object: 'lines.0.note' nests, a repeated name becomes a list, numeric keys become arrays.
 * Field names come from whoever posts: prototypes, endless indices and depths are refused.
 */
export function readForm(data: FormData): Record<string, unknown> {
  const root: Node = Object.create(null) as Node;
  let fields = 0;
  for (const name of new Set(data.keys())) {
    if (isFormsOwn(name)) continue;
    if (++fields > MAX_FIELDS) throw hostileName;
    const values = data.getAll(name);
    put(root, partsOf(name), values.length === 1 ? (values[0] ?? '') : values);
  }
  return plain(root) as Record<string, unknown>;
}

function partsOf(name: string): string[] {
  const parts = name.split('.');
  const isHostile = (part: string): boolean =>
    !/^\w[\w:-]{0,99}$/.test(part) ||
    ['__proto__', 'constructor', 'prototype'].includes(part) ||
    Number(part) > MAX_INDEX;
  if (parts.length > MAX_DEPTH || parts.some(isHostile)) throw hostileName;
  return parts;
}

function put(node: Node, [head = '', ...rest]: string[], value: FormDataEntryValue | FormDataEntryValue[]): void {
  if (rest.length === 0) {
    node[head] = value;
    return;
  }
  const existing = node[head];
  const isNode = typeof existing === 'object' && !(existing instanceof File) && !Array.isArray(existing);
  const child = isNode ? existing : (Object.create(null) as Node);
  node[head] = child;
  put(child, rest, value);
}

function plain(node: Node): unknown {
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'object' && !(value instanceof File) && !Array.isArray(value) ? plain(value) : value,
  ]);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList
    ? entries.sort(([left], [right]) => Number(left) - Number(right)).map(([, value]) => value)
    : Object.fromEntries(entries);
}
