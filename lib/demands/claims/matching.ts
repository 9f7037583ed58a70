import type { Prisma } from '@/lib/db/generated/client';
import { containing } from '@/lib/lists/containing';
import { bigramsOf } from '../similar/bigrams';

/** Demands that hold every pair of characters of the words, or have the number. A single character is looked for in `title`. */
export function matching(q: string, title: 'title' | 'publicTitle'): Prisma.DemandWhereInput {
  if (q === '') return {};
  const pairs = bigramsOf(q);
  const words: Prisma.DemandWhereInput =
    pairs.length > 0 ? { bigrams: { hasEvery: pairs } } : { [title]: containing(q) };
  return { OR: [words, { number: q.toUpperCase() }] };
}
