import { db } from '@/lib/db/client';
import { linksOfRound } from '@/lib/experts/links/links-of-round';
import { ownInterests } from '@/lib/experts/links/own-interests';
import type { Actor } from '@/lib/kernel/actor';

/** What the demonstration's reviewing round found: what is to be judged, what was, and what the expert's account declared. */
export async function seededLinks({ keeper, expert, now }: { keeper: Actor; expert: Actor; now: Date }) {
  const round = await db.round.findFirstOrThrow({ where: { linkSearch: { isNot: null } } });
  const { toDecide, decided } = await linksOfRound({ roundId: round.id }, { actor: keeper, now });
  const declared = await ownInterests({}, { actor: expert, now });
  return {
    toDecide: toDecide.map(({ kind, strength }) => [kind, strength]),
    decided: decided.map(({ status }) => status).toSorted(),
    declared: declared?.map(({ kind }) => kind),
  };
}

export const linksInHand = {
  toDecide: [
    ['RELATIVE', 86],
    ['OTHER_INTEREST', 64],
  ],
  decided: ['CONFIRMED', 'DISMISSED'],
  declared: ['CONTRACT'],
};
