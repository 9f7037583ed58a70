import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';
import { bigramsOf } from '@/lib/lists/bigrams';
import { beginningWith, containing } from '@/lib/lists/containing';
import { numberParts } from '@/lib/lists/number-parts';

/**
 * Organisations whose name has every pair of characters of the words, or whose code has this part: any of these. A single
 * character is looked for in the text, and two signs where codes begin.
 */
export function namedOrCoded(q: string): Prisma.OrganisationWhereInput {
  const pairs = bigramsOf(q);
  const parts = numberParts(q).filter((part) => !part.startsWith('-'));
  return anyOf<Prisma.OrganisationWhereInput>([
    pairs.length > 0 ? { namePairs: { hasEvery: pairs } } : { name: containing(q) },
    ...parts.map((part) => ({ uscc: containing(part) })),
    ...(/^[\da-z]{1,2}$/i.test(q) ? [{ uscc: beginningWith(q.toUpperCase()) }] : []),
  ]);
}
