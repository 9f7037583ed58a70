import { isNaturalPerson, isSocialOrganisation, socialOrganisations } from '@/lib/organisations/kinds';
import type { EligibilityRule, RuleOf } from './eligibility-rules';

/** What only social organisations have: civil affairs inspects and rates nobody else. */
const OF_SOCIAL = ['inspectionPassed', 'reportOnTime', 'minimumRating'];

/** Whether a gate can be asked of a kind of applicant at all; what cannot is neither failed nor passed (decision 77). */
export function gateConcerns(rule: EligibilityRule, type: string): boolean {
  if (rule.kind === 'hostConfirmed') return type === 'FILED';
  if (OF_SOCIAL.includes(rule.kind) || isKeptOfSocial(rule)) return isSocialOrganisation({ type });
  return rule.kind !== 'registeredMonths' || !isNaturalPerson({ type });
}

/** Penalties and lists of the registrar of social organisations: of others they are known only where an officer recorded one. */
export const isKeptOfSocial = (rule: EligibilityRule): rule is RuleOf<'noPenalty'> | RuleOf<'notListed'> =>
  rule.kind === 'noPenalty' || (rule.kind === 'notListed' && rule.list !== 'LOCAL_BLACKLIST');

/**
 * The kinds that may apply. A round that names none is open to social organisations, as every round was before there were
 * others; one that names its applicants leaves nothing to their kind.
 */
export function kindsInvited(rules: readonly EligibilityRule[]): readonly string[] | null {
  const named = rules.find((rule): rule is RuleOf<'organisationTypes'> => rule.kind === 'organisationTypes');
  if (named !== undefined) return named.types;
  return rules.some(({ kind }) => kind === 'directedOrganisations') ? null : socialOrganisations;
}
