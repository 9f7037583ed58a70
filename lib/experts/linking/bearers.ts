import type { OrganisationFacts } from './facts';

/**
 * Which organisations bear something: a telephone, an account, an address. Of what more than so many bear nobody is told: the
 * telephone of an incubator or the account a street keeps for its groups links nobody.
 */
export function bearersOf(
  organisations: readonly OrganisationFacts[],
  borne: (organisation: OrganisationFacts) => readonly string[],
): (thing: string, most: number) => string[] {
  const bearers = new Map<string, Set<string>>();
  for (const organisation of organisations)
    for (const thing of borne(organisation))
      if (thing !== '') bearers.set(thing, (bearers.get(thing) ?? new Set()).add(organisation.id));
  return (thing, most) => {
    const found = [...(bearers.get(thing) ?? [])];
    return found.length > most ? [] : found;
  };
}
