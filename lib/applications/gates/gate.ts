import type { Day } from '@/lib/kernel/shanghai';

export type GateStanding = { kind: string; from: Day; to: Day | null; conclusion: string; reason: string };

/** `editionsAgo` is 1 for the edition before this round's; null where another body awarded it, or the same edition or a later one did. */
export type AwardBefore = { yearsAgo: number; editionsAgo: number | null };

/** What a round's gates ask of an organisation. */
export type EligibilityFacts = {
  id: string;
  status: string;
  type: string;
  region: { path: string };
  establishedOn: Day | null;
  standings: readonly GateStanding[];
  /** The host that both sides have confirmed, by its name; empty while there is none. */
  host: string;
  /** Its other applications in this round that count against the limit. */
  otherApplications: number;
  /** Its awards in other rounds of the round's city. */
  awards: readonly AwardBefore[];
  /** Which branch, team or service place it has in the round's region, in its own words; empty while it says none. */
  activePlace: string;
  /** Keys of the declared gates that it declares. */
  declared: readonly string[];
};

/** What cannot concern the applicant's kind, or is known of it to nobody here: open, and said to be neither met nor failed. */
export const isNotAsked = ({ because }: Pick<GateFinding, 'because'>): boolean =>
  because === 'notApplicable' || because === 'notKept';

/** What the applicant tells beside the button that submits: nobody here can look it up. */
export const isToldAtSubmission = ({ kind, met }: { kind: string; met: boolean }): boolean =>
  kind === 'declared' || (kind === 'activeInRegion' && !met);

/** Why a gate is open or shut: `because` names the sentence, `values` fill it. Days are written out. */
export type GateFinding = { met: boolean; curable: boolean; because: string; values: Record<string, string | number> };
