import type { Fen } from '@/lib/kernel/money';
import type { AwardingRules } from '@/lib/plans/terms/awarding-rules';

/** One of the final ranking, in the order of which candidates stand. */
export type Candidate = {
  id: string;
  rank: number | null;
  /** The final score as text; null where nobody scored. */
  score: string | null;
  categoryCode: string | null;
  topicId: string | null;
  /** The region next below the round's own in which its main place lies. */
  regionId: string | null;
  /** Of several that apply together, the one that leads. */
  organisationId: string;
  /** The most it may be granted, without what facts add. */
  mostFen: Fen;
  /** What facts add to it, whatever it asked for. */
  extraFen: Fen;
  /** What it is given where nothing is cut, and the least it may be given by the round's rules; both with what facts add. */
  fullFen: Fen;
  leastFen: Fen;
};

/** What the round itself says, frozen since it opened: never bent for a slate. */
export type RoundRules = Pick<AwardingRules, 'tiers' | 'quotas' | 'unusedPlaces'> & {
  /** What its lines hold for awards. */
  budgetFen: Fen;
  passLine: number;
  /** Shares that must go to categories, where all of the round's money is meant. */
  shares: { categoryCodes: string[]; minBp: number }[];
};

/** What an officer asks of one slate beyond that; null where nothing is asked. */
export type Wishes = {
  budgetFen: Fen | null;
  minScore: string | null;
  places: number | null;
  floors: { by: 'category' | 'region'; key: string; least: number }[];
  organisationCount: number | null;
  organisationFen: Fen | null;
  /** Awards may be cut to this share of what they would be, in basis points. */
  partialBp: number | null;
};

/** What the round's own lines pay of an award of this size to a candidate; the rest is a county's. */
export type OwnPart = (candidateId: string, amountFen: Fen) => Fen;

export type SlateProblem = { candidates: readonly Candidate[]; round: RoundRules; wishes: Wishes; ownPart: OwnPart };
