/** Bounds that keep reading, checking and evaluating an expression short, whoever wrote it. */
export const MAX_DEPTH = 40;
const MAX_PARTS = 800;
export const MAX_TEXT_LENGTH = 40_000;

/**
 * Whether a tree, typed or fresh from JSON, is small enough to be walked by recursion.
 * Walks without recursion itself, because what it measures comes from whoever posts.
 */
export function isWithinLimits(tree: unknown): boolean {
  const waiting: { part: unknown; depth: number }[] = [{ part: tree, depth: 1 }];
  let parts = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    if (typeof part !== 'object' || part === null) continue;
    const inner: unknown[] = Object.values(part);
    parts += 1;
    if (parts > MAX_PARTS || depth > MAX_DEPTH || inner.length > MAX_PARTS) return false;
    const innerDepth = Array.isArray(part) ? depth : depth + 1;
    waiting.push(...inner.map((child) => ({ part: child, depth: innerDepth })));
  }
  return true;
}
