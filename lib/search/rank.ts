import { folded } from '@/lib/lists/bigrams';
import type { Hit } from './found';

const plain = (text: string): string => folded(text).trim();

/** Whether these words are the whole of its number or of its name. */
export function isExactly({ number, title }: Hit, q: string): boolean {
  return [number ?? '', title].some((text) => plain(text) === plain(q));
}

/** What is called exactly so first, then what begins so, each the newer before the older. */
export function ranked(hits: readonly Hit[], q: string): Hit[] {
  const place = (hit: Hit): number => (isExactly(hit, q) ? 0 : plain(hit.title).startsWith(plain(q)) ? 1 : 2);
  return hits.toSorted((a, b) => place(a) - place(b) || (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
}
