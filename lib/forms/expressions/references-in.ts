import type { Expression, Reference } from './tree';

/** Every answer a tree speaks of; of a table, the table. */
export function referencesIn(tree: Expression): Reference[] {
  const found: Reference[] = [];
  const waiting: unknown[] = [tree];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if (isReference(part)) found.push(part);
    else waiting.push(...(Object.values(part) as unknown[]));
  }
  return found;
}

function isReference(part: object): part is Reference {
  return 'kind' in part && part.kind === 'reference';
}
