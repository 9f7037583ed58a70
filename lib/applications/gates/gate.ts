import type { Day } from '@/lib/kernel/shanghai';

export type GateStanding = { kind: string; from: Day; to: Day | null; conclusion: string; reason: string };

/** What a round's gates ask of an organisation. */
export type EligibilityFacts = {
  id: string;
  status: string;
  type: string;
  region: { path: string };
  establishedOn: Day | null;
  standings: readonly GateStanding[];
  /** Its other applications in this round that count against the limit. */
  otherApplications: number;
  /** Its applications awarded in other rounds of the round's city and year. */
  awardsThisYear: number;
  /** Keys of the declared gates that it declares. */
  declared: readonly string[];
};

/** Why a gate is open or shut: `because` names the sentence, `values` fill it. Days are written out. */
export type GateFinding = { met: boolean; curable: boolean; because: string; values: Record<string, string | number> };
