import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';
import { wayOf } from './load-way';
import { standAt } from './stand-at';
import { nextFrom } from './way';

type HandedIn = {
  id: string;
  levelsPassed: number;
  wayFromId: string | null;
  round: { region: { path: string }; terms: { recommendation: RecommendationTerms } };
};

/**
 * Where what is handed in goes: to the first office of its way, or, once it was given back, to the one that gave it back;
 * past the last to the round's own. Its places are asked anew, for they may have been changed.
 */
export async function enterWay(tx: Tx, application: HandedIn, now: Date) {
  const { id, levelsPassed, wayFromId, round } = application;
  const next = nextFrom(await wayOf(tx, application), levelsPassed);
  if (next === null)
    return {
      event: 'submit' as const,
      facts: { standsAtId: null, wayFromId, levelsPassed: round.terms.recommendation.levels.length },
    };
  await standAt(tx, id, { ...next, now });
  const hasBegun = (await tx.recommendation.count({ where: { applicationId: id, status: 'RECOMMENDED' } })) > 0;
  return {
    event: 'submitToLevel' as const,
    facts: {
      standsAtId: next.regionId,
      wayFromId: hasBegun ? wayFromId : next.regionId,
      levelsPassed: next.ordinal,
    },
  };
}

/** What was handed in is a draft again: its way begins anew. */
export const offTheWay = { standsAtId: null, wayFromId: null, levelsPassed: 0 } as const;
