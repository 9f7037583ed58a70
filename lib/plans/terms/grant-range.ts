import { z } from 'zod';
import type { Fen } from '@/lib/kernel/money';

const fen = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(BigInt);

/** What a category's projects may be granted where it differs from the round's; both the same: exactly that. 0: as in the round. */
export const categoryGrant = z.object({
  categoryCode: z.string(),
  leastFen: fen.default(0n),
  mostFen: fen.default(0n),
});

export type CategoryGrant = z.output<typeof categoryGrant>;

/** What a topic's sum means for the applications to it: an indication, their most, or exactly what they ask for (R8). */
export const topicSums = ['indication', 'most', 'exact'] as const;

export type GrantRules = {
  perProjectCapFen: Fen;
  minGrantFen: Fen;
  categoryGrants: readonly CategoryGrant[];
  topicSum: (typeof topicSums)[number];
};

/** What of a project bears on its grant. */
export type Granted = { categoryCode: string | null; topicFen: Fen | null };

export const anyProject: Granted = { categoryCode: null, topicFen: null };

export type GrantRange = { leastFen: Fen; mostFen: Fen };

/** Between which sums one project's grant lies: its topic's word goes before its category's, and that before the round's. */
export function grantRangeOf(rules: GrantRules, { categoryCode, topicFen }: Granted): GrantRange {
  const ofRound = { leastFen: rules.minGrantFen, mostFen: rules.perProjectCapFen };
  const own = rules.categoryGrants.find((grant) => grant.categoryCode === categoryCode);
  const range = own === undefined ? ofRound : rangeOfCategory(own, ofRound);
  if (topicFen === null || rules.topicSum === 'indication') return range;
  if (rules.topicSum === 'exact') return { leastFen: topicFen, mostFen: topicFen };
  return { leastFen: range.leastFen < topicFen ? range.leastFen : topicFen, mostFen: topicFen };
}

/** A most of its own that lies under the round's least takes that with it. */
export function rangeOfCategory({ leastFen, mostFen }: CategoryGrant, ofRound: GrantRange): GrantRange {
  const most = mostFen === 0n ? ofRound.mostFen : mostFen;
  const least = leastFen === 0n ? ofRound.leastFen : leastFen;
  return { leastFen: least < most ? least : most, mostFen: most };
}

/** The most any project of the round may be granted. */
export const mostOfAny = ({
  perProjectCapFen,
  categoryGrants,
}: Pick<GrantRules, 'perProjectCapFen' | 'categoryGrants'>): Fen =>
  categoryGrants.reduce((most, { mostFen }) => (mostFen > most ? mostFen : most), perProjectCapFen);
