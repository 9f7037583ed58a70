import { addressKey } from './addresses';
import { bearersOf } from './bearers';
import type { LinkFacts, OrganisationFacts } from './facts';
import { type LinkRuleKey, linkRules, ruleOf } from './link-rules';
import { foldSigns } from './signs';
import { sharesTime, windowBefore } from './windows';

type Related = { organisationId: string; rule: LinkRuleKey; person?: string };

/** What other organisations are at bottom one with an organisation, or bound to it, and by what. */
export function relatedBodies({ organisations, today }: LinkFacts): (body: OrganisationFacts) => Related[] {
  const byAccount = bearersOf(organisations, ({ accounts }) => accounts);
  const byContact = bearersOf(organisations, ({ contacts }) => contacts);
  const byAddress = bearersOf(organisations, ({ addresses }) => addresses.map(addressKey));
  const byHead = bearersOf(organisations, headsOf);
  const within = windowBefore(today, linkRules.employerTie.months);
  const tiedTo = Map.groupBy(
    organisations.flatMap(({ id, ties }) => ties.map((tie) => ({ ...tie, by: id }))),
    ({ organisationId }) => organisationId,
  );

  return (body) => {
    const shared = (rule: LinkRuleKey, things: readonly string[], find: typeof byAccount): Related[] =>
      things.flatMap((thing) => find(thing, mostOf(rule))).map((organisationId) => ({ organisationId, rule }));
    const ties = [
      ...body.ties.map((tie) => ({ ...tie, other: tie.organisationId })),
      ...(tiedTo.get(body.id) ?? []).map((tie) => ({ ...tie, other: tie.by })),
    ];
    return [
      ...shared('employerAccount', body.accounts, byAccount),
      ...shared('employerContact', body.contacts, byContact),
      ...shared('employerAddress', body.addresses.map(addressKey), byAddress),
      ...headsOf(body).flatMap((person) =>
        shared('employerHead', [person], byHead).map((related) => ({ ...related, person })),
      ),
      ...ties
        .filter((tie) => sharesTime(tie, within))
        .map(({ other }): Related => ({ organisationId: other, rule: 'employerTie' })),
    ].filter(({ organisationId }) => organisationId !== body.id);
  };
}

const mostOf = (rule: LinkRuleKey): number => ruleOf(rule).mostBearers ?? Number.POSITIVE_INFINITY;

const headsOf = ({ people }: OrganisationFacts): string[] =>
  people.filter(({ role }) => role === 'LEGAL_REPRESENTATIVE').map(({ name }) => foldSigns(name));
