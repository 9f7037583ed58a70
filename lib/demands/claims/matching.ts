import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { bigramsOf } from '@/lib/lists/bigrams';
import { containing } from '@/lib/lists/containing';
import { numberParts } from '@/lib/lists/number-parts';

/** Demands that hold every pair of characters of the words, or whose number has this part. A single character that is no digit is looked for in `title`. */
export function matching(q: string, title: 'title' | 'publicTitle'): Prisma.DemandWhereInput {
  if (q === '') return {};
  const [pairs, numbers] = [bigramsOf(q), numberParts(q).map((part) => ({ number: containing(part) }))];
  if (pairs.length > 0) return anyOf<Prisma.DemandWhereInput>([{ bigrams: { hasEvery: pairs } }, ...numbers]);
  return numbers.length > 0 ? anyOf(numbers) : { [title]: containing(q) };
}
