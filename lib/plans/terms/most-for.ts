import type { Fen } from '@/lib/kernel/money';
import { grantFor } from './grant-limit';
import { type Granted, type GrantRules, grantRangeOf } from './grant-range';

export type SharedRules = GrantRules & { maxGrantBp: number };
export type AskedGrant = Granted & { requestedFen: Fen; totalFen: Fen; ownFen: Fen };

/** The most this application may be granted: what it asked for, the cap of its topic, category or round, and the share, whichever is least. */
export function mostFor(application: AskedGrant, terms: SharedRules): Fen {
  const { requestedFen, totalFen, ownFen } = application;
  const { mostFen } = grantRangeOf(terms, application);
  const limit = grantFor({ totalFen, ownFen, capFen: mostFen, maxGrantBasisPoints: terms.maxGrantBp });
  return requestedFen < limit.grantFen ? requestedFen : limit.grantFen;
}
