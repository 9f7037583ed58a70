import { bodyIndex } from './body-index';
import { directEvidence } from './direct-evidence';
import type { ExpertFacts, LinkFacts, OrganisationFacts } from './facts';
import { HIT_STRENGTH, type LinkRuleKey, linkRules, ruleOf, ruleOfService } from './link-rules';
import type { Evidence, Found, Link } from './links';
import { relatedBodies } from './related-bodies';
import { sharesTime, windowBefore } from './windows';

/** Among whom links are looked for: who applies, among all organisations that may stand between. */
type Asked = LinkFacts & { applicants?: ReadonlySet<string> };

/** Every link that a rule finds, hints among them; the strongest first, and always in the same order. */
export function findLinks(facts: Asked): Link[] {
  const { experts, organisations, regions, today, applicants } = facts;
  const recognise = bodyIndex(organisations, regions);
  const direct = directEvidence(facts);
  const related = relatedBodies(facts);
  const byId = new Map(organisations.map((one) => [one.id, one]));
  return experts
    .flatMap((expert) => {
      const served = servedBodies(expert);
      const found = [...direct(expert), ...served.direct, ...served.behind];
      return linksOf(expert, found);
    })
    .toSorted((one, other) => other.strength - one.strength || compare(pairKey(one), pairKey(other)));

  function servedBodies(expert: ExpertFacts) {
    const own = expert.services.map((service) => ({ service, rule: ruleOfService[service.kind] }));
    const kin = expert.kin.map((service) => ({ service, rule: 'relative' as const }));
    const direct: Found[] = [];
    const behind: Found[] = [];
    for (const { service, rule } of [...own, ...kin]) {
      if (!sharesTime(service, windowBefore(today, linkRules[rule].months))) continue;
      for (const { organisationId, name, by, sureness } of recognise(service)) {
        const { body: typed, from, to } = service;
        const isKin = rule === 'relative';
        const path = {
          typed,
          found: name,
          by,
          ...(isKin && { kin: true as const }),
          ...(from && { from }),
          ...(to && { to }),
        };
        direct.push({ organisationId, rule, strength: linkRules[rule].strength * sureness, ...path });
        const body = byId.get(organisationId);
        if (body !== undefined && rule !== 'dispute') behind.push(...behindOf(body, { ...path, sureness }));
      }
    }
    return { direct, behind };
  }

  function behindOf(
    body: OrganisationFacts,
    { sureness, ...path }: Omit<Evidence, 'rule' | 'strength'> & { sureness: number },
  ) {
    return related(body).map(
      ({ organisationId, rule, person }): Found => ({
        ...path,
        ...(person === undefined ? {} : { person }),
        organisationId,
        rule,
        strength: ruleOf(rule).strength * sureness,
      }),
    );
  }

  function linksOf(expert: ExpertFacts, found: readonly Found[]): Link[] {
    const asked =
      applicants === undefined ? found : found.filter(({ organisationId }) => applicants.has(organisationId));
    return [...Map.groupBy(asked, ({ organisationId }) => organisationId)].map(([organisationId, paths]) => {
      const evidence = bestOfEach(paths);
      const [strongest] = evidence;
      return {
        expertId: expert.id,
        organisationId,
        kind: ruleOf(strongest?.rule ?? 'namesake').kind,
        strength: together(evidence),
        evidence,
      };
    });
  }
}

/** What an office has to say yes or no to. */
export const isHit = ({ strength }: Pick<Link, 'strength'>): boolean => strength >= HIT_STRENGTH;

/** One path of each rule, the strongest first. */
function bestOfEach(paths: readonly Found[]): Evidence[] {
  const best = new Map<LinkRuleKey, Evidence>();
  for (const { organisationId: _of, ...path } of paths.toSorted(byStrength))
    if (!best.has(path.rule)) best.set(path.rule, { ...path, strength: Math.round(path.strength) });
  return [...best.values()];
}

/** Among equals always the same. */
const byStrength = (one: Found, other: Found): number =>
  other.strength - one.strength || compare(JSON.stringify(one), JSON.stringify(other));

/** Paths that do not rest on each other: how sure they are together is how unsure they are not. */
const together = (evidence: readonly Evidence[]): number =>
  Math.round(100 * (1 - evidence.reduce((doubt, { strength }) => doubt * (1 - strength / 100), 1)));

const pairKey = ({ expertId, organisationId }: Link): string => `${expertId}|${organisationId}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
