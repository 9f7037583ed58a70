import type { OrganisationType } from '@/lib/db/generated/enums';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import { getTranslator } from '@/lib/web/messages';

/** For whom a round is: the organisations named, or else the kinds of organisation, or anybody. */
export async function invitedText({ eligibility }: { eligibility: readonly EligibilityRule[] }): Promise<string> {
  const [t, organisations] = [await getTranslator('tracks'), await getTranslator('organisations')];
  const nameOf = (type: OrganisationType): string => organisations(`types.${type}`);
  return invited(eligibility, nameOf, t('edition.separator')) || t('edition.anyone');
}

/** The organisations named, or else the kinds of organisation. */
function invited(
  rules: readonly EligibilityRule[],
  nameOf: (type: OrganisationType) => string,
  separator: string,
): string {
  const named = rules.flatMap((rule) =>
    rule.kind === 'directedOrganisations' ? rule.organisations.map(({ name }) => name) : [],
  );
  const kinds = rules.flatMap((rule) => (rule.kind === 'organisationTypes' ? rule.types.map(nameOf) : []));
  return (named.length > 0 ? named : kinds).join(separator);
}
