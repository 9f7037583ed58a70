import type { Day } from '@/lib/kernel/shanghai';
import { partnerGates } from '@/lib/plans/terms/partner-gates';
import type { Terms } from '@/lib/plans/terms/terms';
import { type EligibilityResult, keyOfGate } from '../gates/eligibility';
import type { EligibilityFacts } from '../gates/gate';
import { judgeGate } from '../gates/judge-gate';

type Partner = Pick<EligibilityFacts, 'id' | 'status' | 'type' | 'region' | 'establishedOn' | 'standings'> & {
  name: string;
};

/** What is asked of applicants alone is not asked of a partner. */
const notAsked = { host: '', otherApplications: 0, awards: [], activePlace: '', declared: [] } as const;

/** Each gate that the round asks of partners too, with its result for one of them. */
export const judgePartner = (
  { name, ...partner }: Partner,
  terms: Pick<Terms, 'joint' | 'eligibility'>,
  today: Day,
): EligibilityResult[] =>
  partnerGates(terms).map((rule) => ({
    kind: rule.kind,
    key: `${keyOfGate(rule)}@${partner.id}`,
    partner: { id: partner.id, name },
    ...judgeGate(rule, { ...partner, ...notAsked }, today),
  }));
