import { isWithinLimits } from './limits';
import type { Expression } from './tree';

/** The keys of every field a tree speaks of, each once. */
export function referencedFields(tree: Expression): string[] {
  return isWithinLimits(tree) ? [...new Set(keysIn(tree))] : [];
}

function keysIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'reference' && 'field' in part && typeof part.field === 'string') return [part.field];
  return Object.values(part).flatMap(keysIn);
}
