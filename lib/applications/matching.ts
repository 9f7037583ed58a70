import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { bigramsOf } from '@/lib/lists/bigrams';
import { containing } from '@/lib/lists/containing';
import { numberParts } from '@/lib/lists/number-parts';

/**
 * Applications whose title has every pair of characters of the words, or whose number has this part: any of these. A
 * single character that is no digit is looked for in the text.
 */
export function titledOrNumbered(q: string): Prisma.ApplicationWhereInput {
  const [pairs, numbers] = [bigramsOf(q), numberParts(q).map((part) => ({ number: containing(part) }))];
  if (pairs.length > 0) return anyOf([{ titlePairs: { hasEvery: pairs } }, ...numbers]);
  return numbers.length > 0 ? anyOf(numbers) : { title: containing(q) };
}
