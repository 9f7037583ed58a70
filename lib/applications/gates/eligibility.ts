import type { Day } from '@/lib/kernel/shanghai';
import { socialOrganisations } from '@/lib/organisations/kinds';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import { kindsInvited } from '@/lib/plans/terms/gate-concerns';
import type { Terms } from '@/lib/plans/terms/terms';
import type { EligibilityFacts, GateFinding } from './gate';
import { judgeGate } from './judge-gate';

export type EligibilityResult = GateFinding & {
  kind: EligibilityRule['kind'] | 'maxApplications' | 'maxAcrossTracks';
  /** Tells the gates of one round apart. */
  key: string;
  /** Whose gate it is, where it is not the applicant's own: a partner's. */
  partner?: { id: string; name: string };
};

type Rules = Pick<Terms, 'eligibility' | 'maxApplicationsPerOrganisation'>;

/** Every gate of the round with its result, met or not, so that nobody types for an hour before hearing of it. */
export function judgeEligibility(facts: EligibilityFacts, terms: Rules, today: Day): EligibilityResult[] {
  const [limit, count] = [terms.maxApplicationsPerOrganisation, facts.otherApplications];
  const met = count < limit;
  return [
    ...[...kindRule(terms, facts), ...terms.eligibility].map((rule) => ({
      kind: rule.kind,
      key: keyOfGate(rule),
      ...judgeGate(rule, facts, today),
    })),
    {
      kind: 'maxApplications',
      key: 'maxApplications',
      met,
      curable: false,
      because: met ? 'met' : 'unmet',
      values: { limit, count },
    },
  ];
}

/** A round that names no kinds says so to whom it leaves out, and to nobody else. */
function kindRule({ eligibility }: Rules, { type }: EligibilityFacts): EligibilityRule[] {
  const invited = kindsInvited(eligibility);
  const isAsked = eligibility.some(({ kind }) => kind === 'organisationTypes');
  return isAsked || invited === null || invited.includes(type)
    ? []
    : [{ kind: 'organisationTypes', types: [...socialOrganisations] }];
}

export const mayDraft = (results: readonly EligibilityResult[]): boolean =>
  results.every(({ met, curable }) => met || curable);

export function keyOfGate(rule: EligibilityRule): string {
  if (rule.kind === 'notListed') return `${rule.kind}.${rule.list}`;
  return rule.kind === 'declared' ? `${rule.kind}.${rule.key}` : rule.kind;
}
