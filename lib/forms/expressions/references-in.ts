import type { Expression, Reference } from './tree';

/** Every answer a tree speaks of; of a table, the table. */
export function referencesIn(tree: Expression): Reference[] {
  return partsOf(tree).filter(isReference);
}

/** The columns a tree speaks of, of whatever table. */
export function columnsIn(tree: Expression): string[] {
  return partsOf(tree).flatMap((part) => ('column' in part && typeof part.column === 'string' ? [part.column] : []));
}

function partsOf(tree: Expression): object[] {
  const parts: object[] = [];
  const waiting: unknown[] = [tree];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    parts.push(part);
    waiting.push(...(Object.values(part) as unknown[]));
  }
  return parts;
}

function isReference(part: object): part is Reference {
  return 'kind' in part && part.kind === 'reference';
}
